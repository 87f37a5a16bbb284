import { Link } from '@tanstack/react-router';
import { VERDICTS, VerdictGlyph, verdictOf } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { isShown, type HygieneCell } from '../api/clean-data';
import { LabelMark } from './label-mark';
import { UsageTable, share } from './usage-table';
import styles from './clean-data-page.module.css';

/** One group and tool: its label with reasons first, then the figures with what people say beside them. */
export function CellRow({ cell, tool }: { cell: HygieneCell; tool: string }) {
  const { clean } = cell;
  const verdict = isShown(clean) ? verdictOf(clean.verdict) : null;
  return (
    <li className={styles.cell}>
      <h2>
        <Link to="/board/cells/$cellId" params={{ cellId: cell.cell }}>
          {cell.name} <span className="mute">· {tool}</span>
        </Link>
      </h2>
      {!isShown(clean) ? (
        <p>
          <LabelMark label="UNKNOWN" /> <Withheld />
        </p>
      ) : (
        <>
          <p>
            <LabelMark label={clean.whole.label} /> {sentence(clean.whole.reasons)}
          </p>
          {verdict && (
            <p className={styles.said}>
              <VerdictGlyph verdict={verdict} size={14} /> {VERDICTS[verdict].word}.{' '}
              {clean.said
                ? `${share(clean.said.share)} of those who answered say it helps, saves time and would be used anyway.`
                : 'What people say of it cannot be told.'}
            </p>
          )}
          {clean.whole.usage && (
            <UsageTable
              caption={`${cell.name}, ${tool}: reported and genuine use`}
              whole={clean.whole}
              surfaces={clean.surfaces}
            />
          )}
        </>
      )}
    </li>
  );
}

function sentence(reasons: string[]): string {
  const text = reasons.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

import { Link } from '@tanstack/react-router';
import { VERDICTS, VerdictGlyph, verdictOf } from '@/components/verdict';
import { Withheld } from '@/components/withheld';
import { countRange, decimal, formatDayRange, percent } from '@/lib/format';
import type { AuditReport, AuditedCell, AuditedFigures } from '../api/audits';
import styles from './audits.module.css';

type Usage = NonNullable<AuditedFigures['usage']>;
type Volume = Usage['raw'];

const LABELS: Record<Usage['label'], string> = {
  USE: 'use it',
  DOWN_WEIGHT: 'use its genuine share',
  EXCLUDE: 'leave it out',
  UNKNOWN: 'unknown: not to be used as if it were clean',
};

interface CellsProps {
  cells: AuditedCell[];
  tools: AuditReport['content']['tools'];
}

export function Cells({ cells, tools }: CellsProps) {
  const toolName = (id: string) => tools.find((tool) => tool.id === id)?.name ?? id;
  return (
    <section className={styles.part} aria-labelledby="stood">
      <h2 id="stood">What stood there</h2>
      <ul className={styles.list}>
        {cells.map((cell) => (
          <li key={cell.id}>
            {'withheld' in cell.found ? (
              <h3>
                {cell.name} × {toolName(cell.tool)} <Withheld />
              </h3>
            ) : (
              <Shown cell={cell} found={cell.found} tool={toolName(cell.tool)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shown({ cell, found, tool }: { cell: AuditedCell; found: AuditedFigures; tool: string }) {
  const verdict = verdictOf(found.verdict);
  return (
    <details className={styles.cell}>
      <summary>
        <VerdictGlyph verdict={verdict} />
        <h3>
          {cell.name} × {tool}
        </h3>
        <span>{VERDICTS[verdict].word}</span>
      </summary>
      <p>{found.sentence}</p>
      <dl className={styles.facts}>
        <Fact name="Answered about this tool" value={countRange(found.n, found.nTo)} />
        {found.said.map(({ question, share, low, high }) => (
          <Fact
            key={question}
            name={question}
            value={`${percent(share)} yes (${percent(low)} to ${percent(high)})`}
          />
        ))}
        <Fact
          name="Usage known for at least"
          value={found.known === null ? 'unknown' : String(found.known)}
        />
        {found.usage && <UsageFacts usage={found.usage} />}
      </dl>
      <Sentences title="Contradictions" sentences={found.contradictions} />
      <Sentences title="Gaps" sentences={found.gaps} />
      <Sentences
        title="Noted by the unit"
        sentences={found.noted.map(({ what, from, to }) => `${what} (${formatDayRange(from, to)})`)}
      />
      <p>
        <Link to="/board/cells/$cellId" params={{ cellId: cell.id }}>
          The evidence as it stands today
        </Link>
      </p>
    </details>
  );
}

/** In the order of the subtraction. */
function UsageFacts({ usage }: { usage: Usage }) {
  return (
    <>
      <Fact name={`Raw usage, ${usage.unit}`} value={volume(usage.raw)} />
      <Fact name="− passive" value={volume(usage.passive)} />
      <Fact name="− the tool’s own requests" value={volume(usage.machine)} />
      <Fact name="− declared automation" value={volume(usage.automation)} />
      <Fact name="− topped up to a target" value={volume(usage.toppedUp)} />
      <Fact name="= genuine" value={volume(usage.genuine)} />
      <Fact name="What to do with such data" value={`${LABELS[usage.label]} (${usage.reasons.join('; ')})`} />
    </>
  );
}

function volume(volume: Volume | null): string {
  return volume === null
    ? 'unknown'
    : `${decimal(volume.value)} (${decimal(volume.low)} to ${decimal(volume.high)})`;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul className={styles.notes}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

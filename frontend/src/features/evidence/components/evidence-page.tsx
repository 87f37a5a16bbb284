import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page, useDocumentTitle } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { VERDICTS, VerdictGlyph, verdictOf, type Verdict } from '@/components/verdict';
import { WITHHELD } from '@/components/withheld';
import { FiguresNote } from '@/components/figures-note';
import { counted, countRange, formatDay, percent, periodName } from '@/lib/format';
import { cellQuery, periodOf, type CellEvidence } from '../api/cell';
import { Comments } from './comments';
import { BlindSpots } from './blind-spots';
import { Breakdowns } from './breakdowns';
import { Confidential } from './confidential';
import { HowWeKnow, Share } from './how-we-know';
import { Missing } from './missing';
import { Notes } from './notes';
import { Signals } from './signals';
import { WhatWouldChange } from './what-would-change';
import styles from './evidence-page.module.css';

export function EvidencePage() {
  const { cellId } = useParams({ from: '/board/cells/$cellId' });
  const cell = useQuery(cellQuery(cellId));
  if (cell.isPending) return <LoadingEvidence />;
  if (cell.isError) {
    return (
      <Page title="Evidence">
        <BackToBoard cellId={cellId} />
        <ProblemPanel error={cell.error} onRetry={() => void cell.refetch()} />
      </Page>
    );
  }
  const { evidence } = cell.data;
  if ('withheld' in evidence) return <WithheldEvidence cellId={cellId} />;
  return <Shown cellId={cellId} cell={evidence} />;
}

function Shown({ cellId, cell }: { cellId: string; cell: CellEvidence }) {
  const verdict = verdictOf(cell.verdict);
  const where = `${cell.node.name} × ${cell.tool.name}`;
  useDocumentTitle(where);
  return (
    <div className={styles.page}>
      <nav aria-label="Path" className={styles.path}>
        <Link to="/board" search={{ period: cell.period }}>
          Board
        </Link>
        {cell.node.path.map((name, index) => (
          <span key={index}> › {name}</span>
        ))}
        <span>
          {' › '}
          <b>{where}</b>
        </span>
      </nav>
      <header className={styles.verdict}>
        <VerdictGlyph verdict={verdict} size={44} />
        <div>
          <p className={styles.word}>{VERDICTS[verdict].word}</p>
          <h1>{cell.sentence}</h1>
          <p className={styles.basis}>
            {periodName(cell.period)} · {counted(cell.invited, 'person', 'people')} invited,{' '}
            {countRange(cell.n, cell.nTo)} answered about this tool ·{' '}
            {cell.usage === 'present' ? coverageWords(cell.coverage) : cell.usage}
            {cell.target && (
              <>
                {' '}
                · target “{cell.target.name}” since {formatDay(cell.target.from)}
              </>
            )}{' '}
            <FiguresNote figures={cell.figures} finalOn={cell.finalOn} />
          </p>
          <Share />
        </div>
      </header>
      <Missing sentences={cell.missing} />
      <Signals signals={cell.signals} colour={plotColour(verdict)} />
      <WhatWouldChange verdict={verdict} conditions={cell.conditions} />
      <Notes cellId={cellId} tool={cell.tool.name} notes={cell.notes} />
      <BlindSpots sentences={cell.blindSpots} />
      <Breakdowns breakdowns={cell.breakdowns} asked={cell.node.people} />
      {cell.confidential && <Confidential answers={cell.confidential} />}
      <Comments comments={cell.comments} />
      <HowWeKnow cell={cell} />
    </div>
  );
}

function coverageWords(coverage: CellEvidence['coverage']): string {
  return coverage === null ? 'usage known' : `usage known for at least ${percent(coverage.share)} of them`;
}

function WithheldEvidence({ cellId }: { cellId: string }) {
  return (
    <Page
      title={WITHHELD.charAt(0).toUpperCase() + WITHHELD.slice(1)}
      width="reading"
      lead={<BackToBoard cellId={cellId} />}
    >
      <div className={`${styles.withheld} hatch`} aria-hidden="true" />
      <p>
        Too few people stand behind this cell, or showing it would let someone subtract their way to a group
        that is too small. Nobody sees it, whatever their role. Scores need 5 people, comments, usage and
        verdicts need 10 in one wave.
      </p>
      <Notice title="What can be seen instead">
        <p>The unit above it on the board, where enough people stand together.</p>
      </Notice>
    </Page>
  );
}

function BackToBoard({ cellId }: { cellId: string }) {
  return (
    <Link to="/board" search={{ period: periodOf(cellId) }}>
      Back to the board
    </Link>
  );
}

/** A verdict's colour would claim something where there is none; the accent says only "look here". */
function plotColour(verdict: Verdict): string {
  return verdict === 'INSUFFICIENT_EVIDENCE' || verdict === 'RUNNING'
    ? 'var(--accent)'
    : VERDICTS[verdict].colour;
}

function LoadingEvidence() {
  return (
    <div className={styles.page}>
      <Loading what="the evidence">
        <Skeleton height={20} width={360} />
        <Skeleton height={150} />
        <Skeleton height={280} />
      </Loading>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { count, counted } from '@/lib/format';
import { inclusionQuery } from '../api/follow-up';
import { authorityOver, type OwnReport } from '../api/own-report';
import { findIn, type InclusionList } from '../crypto/inclusion';
import { FOLLOW_UP_WORDS } from './follow-up-words';
import styles from './follow-up-page.module.css';

/** Whether the release took the report, found out here from the list everybody can download. */
export function InclusionCheck({ report, leaf }: { report: OwnReport; leaf: string | null }) {
  const list = useQuery(inclusionQuery(report.waveId));
  const found = useQuery({
    queryKey: ['follow-up', report.waveId, report.ordinal, 'found', leaf],
    queryFn: () => check(list.data!, report, leaf),
    enabled: list.isSuccess,
    gcTime: 0,
  });
  return (
    <section className={styles.part} aria-labelledby="inclusion-title">
      <h2 id="inclusion-title">Was it taken?</h2>
      {list.isError || found.isError ? (
        <ProblemPanel
          error={list.error ?? found.error}
          words={FOLLOW_UP_WORDS}
          onRetry={() => void list.refetch()}
        />
      ) : list.isPending || found.isPending ? (
        <Skeleton height={70} />
      ) : (
        <Finding {...found.data} list={list.data} />
      )}
    </section>
  );
}

async function check(list: InclusionList, report: OwnReport, leaf: string | null) {
  const { id } = await authorityOver(report, 'ratings');
  return {
    found: await findIn(list, leaf),
    refused: list.refused.includes(id),
    destroyed: list.destroyed.includes(id),
  };
}

interface FindingProps {
  found: Awaited<ReturnType<typeof findIn>>;
  refused: boolean;
  destroyed: boolean;
  list: InclusionList;
}

function Finding({ found, refused, destroyed, list }: FindingProps) {
  const checked = `Checked in this browser: the list of ${counted(list.leaves.length, 'token', 'tokens')} is in order and has the sign ${signOf(list.root)}, which is the same for everybody who asks.`;
  if (found === 'forged') {
    return (
      <Notice tone="alert" role="alert" title="The published list cannot be right">
        <p>
          It is not in order or does not have the root it claims. Please tell your works council or whoever
          audits Candor here.
        </p>
      </Notice>
    );
  }
  if (refused) {
    return (
      <Notice tone="alert" title="Your report was refused at release">
        <p>
          It broke a rule of the questionnaire, so it was counted among the refused and never shown. Refused
          in all: {count(list.refused.length)}. It cannot be corrected any more.
        </p>
        <p className="mute">{checked}</p>
      </Notice>
    );
  }
  if (destroyed) {
    return (
      <Notice tone="alert" title="Your report was destroyed to protect you">
        <p>
          Fewer than ten people sent one, so somebody could have told whose it was. Nobody has read it, and
          nobody will. Destroyed in all: {count(list.destroyed.length)}.
        </p>
        <p className="mute">{checked}</p>
      </Notice>
    );
  }
  switch (found) {
    case 'taken':
      return (
        <Notice tone="good" title="Your report was taken">
          <p>
            The token it was sent with stands on the list of what the release opened, and the report is not
            among the refused or destroyed.
          </p>
          <p className="mute">{checked}</p>
        </Notice>
      );
    case 'missing':
      return (
        <Notice tone="alert" role="alert" title="The token of your report is not on the list">
          <p>
            This browser was told that the report had arrived, and the release did not find it. Please tell
            your works council or whoever audits Candor here.
          </p>
          <p className="mute">{checked}</p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice title="Whether it was taken can only be seen where it was sent">
          <p>
            The token is not part of the receipt, so that no receipt leads to it. The browser you sent from
            remembers it; this one does not, or its data were cleared. Seen from here: the report is neither
            among the refused nor among the destroyed.
          </p>
          <p className="mute">{checked}</p>
        </Notice>
      );
  }
}

function signOf(root: string): string {
  return `${root.slice(0, 5)} ${root.slice(5, 10)}`;
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { followUpQuery } from '../api/follow-up';
import { FollowedReport, type OpenedReceipt } from './followed-report';
import { ReceiptEntry } from './receipt-entry';
import { FOLLOW_UP_WORDS } from './follow-up-words';

/** Comes back to a report with its receipt, which is read here and goes nowhere. */
export function FollowUpPage() {
  const followUp = useQuery(followUpQuery);
  const [receipt, setReceipt] = useState<OpenedReceipt | null>(null);
  return (
    <Page
      title="Come back with a receipt"
      lead="See whether your report was taken, read and answer what readers wrote, correct it or erase it. The receipt is read in this browser only."
      width="reading"
    >
      {followUp.isPending ? (
        <Loading what="the reports a receipt can belong to">
          <Skeleton height={120} />
        </Loading>
      ) : followUp.isError ? (
        <ProblemPanel
          error={followUp.error}
          words={FOLLOW_UP_WORDS}
          onRetry={() => void followUp.refetch()}
        />
      ) : receipt === null ? (
        <ReceiptEntry waves={followUp.data.waves} onReceipt={setReceipt} />
      ) : (
        <FollowedReport receipt={receipt} followUp={followUp.data} onLeave={() => setReceipt(null)} />
      )}
    </Page>
  );
}

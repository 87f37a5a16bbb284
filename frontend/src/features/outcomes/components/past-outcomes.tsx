import { useInfiniteQuery } from '@tanstack/react-query';
import { PastRuns } from '@/components/past-runs';
import { formatDayRange } from '@/lib/format';
import { outcomeImportsQuery } from '../api/outcomes';
import { OutcomeReport } from './outcome-report';

export function PastOutcomes() {
  return (
    <PastRuns
      past={useInfiniteQuery(outcomeImportsQuery)}
      caption="Past imports of tasks"
      none="No file of tasks was imported yet"
      told={[
        {
          name: 'Days changed',
          of: ({ from, to }) => (from && to ? formatDayRange(from, to) : 'none'),
        },
      ]}
      report={(run) => <OutcomeReport report={run} />}
    />
  );
}

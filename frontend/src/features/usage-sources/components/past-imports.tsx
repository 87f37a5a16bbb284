import { useInfiniteQuery } from '@tanstack/react-query';
import { PastRuns } from '@/components/past-runs';
import { formatDayRange } from '@/lib/format';
import { pastImportsQuery } from '../api/usage';
import { UsageReport } from './usage-report';

export function PastImports() {
  return (
    <PastRuns
      past={useInfiniteQuery(pastImportsQuery)}
      caption="Past imports"
      none="Nothing was imported yet"
      told={[
        { name: 'Source', of: ({ source }) => source },
        {
          name: 'Days in the file',
          of: ({ coverage }) =>
            coverage?.from && coverage.to ? formatDayRange(coverage.from, coverage.to) : 'none',
        },
      ]}
      report={(run) => <UsageReport report={run} />}
    />
  );
}

import { ImportReport } from '@/components/import-report';
import { count, counted, formatDayRange } from '@/lib/format';
import { allRejections, type UsageImport } from '../api/usage';

export function UsageReport({ report }: { report: UsageImport }) {
  const { coverage } = report;
  return (
    <ImportReport
      title="Import report"
      figures={[
        { name: 'read', value: report.read },
        { name: 'accepted', value: report.accepted },
        { name: 'revised', value: report.revised },
        { name: 'duplicate', value: report.duplicate },
        { name: 'refused', value: report.rejected },
      ]}
      rejections={report.rejections}
      rejected={report.rejected}
      warnings={report.warnings}
      fileName={`refused-${report.importId}.csv`}
      onAll={() => allRejections(report.importId)}
    >
      {coverage?.from && coverage.to && (
        <p>
          {formatDayRange(coverage.from, coverage.to)}, {counted(coverage.days, 'day', 'days')}, of{' '}
          {counted(coverage.people, 'person', 'people')}: {count(coverage.matched)} found in the directory,{' '}
          {count(coverage.unmatched)} not.
        </p>
      )}
    </ImportReport>
  );
}

import { ImportReport } from '@/components/import-report';
import { formatDayRange } from '@/lib/format';
import type { OutcomeImport } from '../api/outcomes';

export function OutcomeReport({ report }: { report: OutcomeImport }) {
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
      warnings={[]}
      fileName={`refused-${report.importId}.csv`}
    >
      <p>
        {report.from && report.to
          ? `It changed tasks of ${formatDayRange(report.from, report.to)}.`
          : 'It changed nothing.'}
      </p>
    </ImportReport>
  );
}

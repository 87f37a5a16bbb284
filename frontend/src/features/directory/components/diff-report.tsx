import { ImportReport } from '@/components/import-report';
import { formatDay } from '@/lib/format';
import type { DirectoryImport } from '../api/directory';

/** What an import changed or, from a dry run, would change. */
export function DiffReport({ report }: { report: DirectoryImport }) {
  const day = formatDay(report.effective);
  return (
    <ImportReport
      title={report.dryRun ? `What would change from ${day}` : `What changed from ${day}`}
      figures={[
        { name: 'rows read', value: report.read },
        { name: 'people added', value: report.added },
        { name: 'changed', value: report.changed },
        { name: 'unchanged', value: report.unchanged },
        { name: report.dryRun ? 'would leave' : 'left', value: report.left },
        { name: 'units added', value: report.units.added },
        { name: 'units changed', value: report.units.changed },
        { name: 'units ended', value: report.units.ended },
        { name: 'rows refused', value: report.rejected },
      ]}
      rejections={report.rejections}
      rejected={report.rejected}
      warnings={report.warnings}
      fileName={`refused-directory-${report.effective}.csv`}
    />
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ImportReport } from '@/components/import-report';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileDrop } from '@/components/ui/file-drop';
import { UploadProgress } from '@/components/upload-progress';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { formatDay } from '@/lib/format';
import { importDirectory, type DirectoryFile, type DirectoryImport } from '../api/directory';
import styles from './directory-page.module.css';

export function DirectoryForm() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [effective, setEffective] = useState(today);
  const [progress, setProgress] = useState<Progress | null>(null);
  const importing = useMutation({
    mutationFn: (chosen: DirectoryFile) => importDirectory(chosen, setProgress),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['directory'] }),
  });

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setProgress(null);
          if (file) importing.mutate({ file, effective });
        }}
      >
        <div className={styles.inputs}>
          <FileDrop
            label="Directory file"
            hint="CSV: employee_id, email, name, unit_id, unit_path, manager_id, active, aliases, …"
            accept=".csv,text/csv"
            file={file}
            onFile={setFile}
          />
          <Field label="Effective from" hint="The day from which this file is true.">
            {(control) => (
              <input
                {...control}
                type="date"
                required
                value={effective}
                onChange={(event) => setEffective(event.target.value)}
              />
            )}
          </Field>
        </div>
        <div>
          <Button type="submit" look="primary" disabled={!file || !effective || importing.isPending}>
            {importing.isPending ? 'Importing…' : 'Import directory'}
          </Button>
        </div>
        {importing.isPending && <UploadProgress progress={progress} />}
        {importing.isError && <ProblemPanel error={importing.error} />}
      </form>
      {importing.isSuccess && <DiffReport report={importing.data} />}
    </>
  );
}

function DiffReport({ report }: { report: DirectoryImport }) {
  return (
    <ImportReport
      title={`What changed from ${formatDay(report.effective)}`}
      figures={[
        { name: 'rows read', value: report.read },
        { name: 'people added', value: report.added },
        { name: 'changed', value: report.changed },
        { name: 'unchanged', value: report.unchanged },
        { name: 'left', value: report.left },
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

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

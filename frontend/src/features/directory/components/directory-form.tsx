import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileDrop } from '@/components/ui/file-drop';
import { UploadProgress } from '@/components/upload-progress';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { today } from '@/lib/week';
import { importDirectory, previewDirectory, type DirectoryFile } from '../api/directory';
import { DiffReport } from './diff-report';
import { ConfirmImport } from './confirm-import';
import styles from './directory-page.module.css';

/** A file is first tried out: what would change is read before anything does. */
export function DirectoryForm() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [effective, setEffective] = useState(today);
  const [progress, setProgress] = useState<Progress | null>(null);
  const preview = useMutation({
    mutationFn: (chosen: DirectoryFile) => previewDirectory(chosen, setProgress),
  });
  const importing = useMutation({
    mutationFn: ({ chosen, leavers }: { chosen: DirectoryFile; leavers: number }) =>
      importDirectory(chosen, leavers, setProgress),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['directory'] }),
  });
  const busy = preview.isPending || importing.isPending;

  /** What was looked at is no longer what would be imported. */
  function startOver() {
    preview.reset();
    importing.reset();
    setProgress(null);
  }

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          startOver();
          if (file) preview.mutate({ file, effective });
        }}
      >
        <div className={styles.inputs}>
          <FileDrop
            label="Directory file"
            hint="CSV: employee_id, email, name, unit_id, unit_path, manager_id, active, aliases, …"
            accept=".csv,text/csv"
            file={file}
            onFile={(chosen) => {
              setFile(chosen);
              startOver();
            }}
          />
          <Field label="Effective from" hint="The day from which this file is true.">
            {(control) => (
              <input
                {...control}
                type="date"
                required
                value={effective}
                onChange={(event) => {
                  setEffective(event.target.value);
                  startOver();
                }}
              />
            )}
          </Field>
        </div>
        <div>
          <Button
            type="submit"
            look={preview.isSuccess ? 'plain' : 'primary'}
            disabled={!file || !effective || busy}
          >
            {preview.isPending ? 'Comparing…' : 'Show what would change'}
          </Button>
        </div>
        {busy && <UploadProgress progress={progress} />}
        {preview.isError && <ProblemPanel error={preview.error} />}
      </form>
      {importing.isSuccess ? (
        <DiffReport report={importing.data} />
      ) : (
        preview.isSuccess && (
          <div className={styles.preview}>
            <DiffReport report={preview.data} />
            <ConfirmImport
              report={preview.data}
              importing={importing.isPending}
              onImport={() => {
                setProgress(null);
                importing.mutate({ chosen: preview.variables, leavers: preview.data.left });
              }}
            />
            {importing.isError && <ProblemPanel error={importing.error} words={WORDS} />}
          </div>
        )
      )}
    </>
  );
}

const WORDS = {
  'many-would-leave':
    'How many would leave is no longer what this preview says. Nothing was imported: show what would change again.',
};

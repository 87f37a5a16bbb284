import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
import { UploadProgress } from '@/components/upload-progress';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { useMe } from '@/lib/me';
import { importOutcomes } from '../api/outcomes';
import { OutcomeReport } from './outcome-report';
import { PastOutcomes } from './past-outcomes';
import styles from './outcomes-page.module.css';

const COLUMNS: [string, string][] = [
  ['task', 'its id; kept as a keyed hash only'],
  ['unit', 'unit id'],
  ['tool', 'tool id'],
  ['finished', 'day such as 2026-11-20'],
  ['with_ai', 'yes or no'],
  ['actual_minutes', 'it took'],
  ['estimate_minutes', 'expected beforehand, where known'],
  ['rework', 'yes or no, where known'],
  ['quality', 'of the result, 1 to 5, where known'],
  [
    'person',
    'any id, where known: counts people and keeps one person’s tasks together; becomes a hash that differs from period to period',
  ],
];

/** Usage administrators bring files of tasks; auditors see what was brought. */
export function OutcomesPage() {
  const { roles } = useMe();
  return (
    <Page
      title="Outcomes of tasks"
      lead="How long tasks took with a tool and without it. Compared for each group and period where ten people stand behind them, on Money and as a condition of value."
    >
      <div className={styles.parts}>
        {roles.includes('usage-admin') && <OutcomeForm />}
        <section>
          <h2>Past imports</h2>
          <PastOutcomes />
        </section>
      </div>
    </Page>
  );
}

function OutcomeForm() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const importing = useMutation({
    mutationFn: (chosen: File) => importOutcomes(chosen, setProgress),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outcomes'] }),
  });
  return (
    <section>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setProgress(null);
          if (file) importing.mutate(file);
        }}
      >
        <FileDrop label="File of tasks" accept=".csv,.txt" file={file} onFile={setFile} />
        <details>
          <summary>Columns of the file</summary>
          <dl className={styles.columns}>
            {COLUMNS.map(([name, meaning]) => (
              <div key={name} className={styles.column}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <div>
          <Button type="submit" look="primary" disabled={file === null || importing.isPending}>
            {importing.isPending ? 'Importing…' : 'Import'}
          </Button>
        </div>
        {importing.isPending && <UploadProgress progress={progress} />}
        {importing.isError && <ProblemPanel error={importing.error} />}
      </form>
      {importing.isSuccess && <OutcomeReport report={importing.data} />}
    </section>
  );
}

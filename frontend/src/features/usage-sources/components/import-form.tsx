import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MappingChoice } from '@/components/mapping/mapping-choice';
import { useMapping } from '@/components/mapping/use-mapping';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileDrop } from '@/components/ui/file-drop';
import { UploadProgress } from '@/components/upload-progress';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { importUsage, type UsageFile } from '../api/usage';
import { MAPPED, SOURCES } from '../api/usage-sources';
import { USAGE_MAPPING } from '../api/usage-mapping';
import { UsageReport } from './usage-report';
import styles from './usage-page.module.css';

export function ImportForm() {
  const queries = useQueryClient();
  const [source, setSource] = useState('github-copilot-users');
  const [file, setFile] = useState<File | null>(null);
  const mapping = useMapping(USAGE_MAPPING);
  const [progress, setProgress] = useState<Progress | null>(null);
  const mapped = source === MAPPED;
  const importing = useMutation({
    mutationFn: (chosen: UsageFile) => importUsage(chosen, setProgress),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['usage'] }),
  });
  const ready = file !== null && (!mapped || mapping.ready !== null) && !importing.isPending;

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setProgress(null);
          if (file) importing.mutate({ source, file, mapping: mapped ? mapping.ready : null });
        }}
      >
        <div className={styles.inputs}>
          <Field label="Source" hint="Loading a file twice changes nothing; a newer report revises its days.">
            {(control) => (
              <select {...control} value={source} onChange={(event) => setSource(event.target.value)}>
                {SOURCES.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <FileDrop
            label="Report file"
            accept=".json,.ndjson,.jsonl,.csv,.txt"
            file={file}
            onFile={(chosen) => {
              setFile(chosen);
              void mapping.look(chosen);
            }}
          />
        </div>
        {mapped && <MappingChoice shape={USAGE_MAPPING} mapping={mapping} />}
        <div>
          <Button type="submit" look="primary" disabled={!ready}>
            {importing.isPending ? 'Importing…' : 'Import'}
          </Button>
        </div>
        {importing.isPending && <UploadProgress progress={progress} />}
        {importing.isError && <ProblemPanel error={importing.error} />}
      </form>
      {importing.isSuccess && <UsageReport report={importing.data} />}
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ImportReport } from '@/components/import-report';
import { MappingChoice } from '@/components/mapping/mapping-choice';
import { useMapping } from '@/components/mapping/use-mapping';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileDrop } from '@/components/ui/file-drop';
import { UploadProgress } from '@/components/upload-progress';
import type { UploadProgress as Progress } from '@/lib/api/upload';
import { counted } from '@/lib/format';
import { importResponses, type ResponseFile, type ResponseImport } from '../api/response-imports';
import { RESPONSE_MAPPING } from '../api/response-mapping';
import styles from './response-imports-page.module.css';

type Format = 'mapped' | 'viva-glint';

export function ResponseImportsPage() {
  const [survey, setSurvey] = useState('ai-at-work');
  const [format, setFormat] = useState<Format>('mapped');
  const [file, setFile] = useState<File | null>(null);
  const mapping = useMapping(RESPONSE_MAPPING);
  const [progress, setProgress] = useState<Progress | null>(null);
  const importing = useMutation({
    mutationFn: (chosen: ResponseFile) => importResponses(chosen, setProgress),
  });
  const ready = file !== null && (format === 'viva-glint' || mapping.ready !== null) && !importing.isPending;

  return (
    <Page
      title="Response imports"
      lead="Answers collected by other tools. They are kept apart as confidential, never counted together with anonymous ones, and never alone carry a verdict."
      width="wide"
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setProgress(null);
          if (file) importing.mutate({ survey, file, mapping: format === 'mapped' ? mapping.ready : null });
        }}
      >
        <div className={styles.inputs}>
          <Field label="Survey" hint="The survey the answers belong to.">
            {(control) => (
              <input
                {...control}
                required
                value={survey}
                onChange={(event) => setSurvey(event.target.value.trim())}
              />
            )}
          </Field>
          <Field label="Shape of the file">
            {(control) => (
              <select
                {...control}
                value={format}
                onChange={(event) => setFormat(event.target.value as Format)}
              >
                <option value="mapped">CSV with a mapping</option>
                <option value="viva-glint">Viva Glint export</option>
              </select>
            )}
          </Field>
        </div>
        <div className={styles.inputs}>
          <FileDrop
            label="Responses"
            hint="CSV"
            accept=".csv,text/csv"
            file={file}
            onFile={(chosen) => {
              setFile(chosen);
              void mapping.look(chosen);
            }}
          />
        </div>
        {format === 'mapped' && <MappingChoice shape={RESPONSE_MAPPING} mapping={mapping} />}
        <div>
          <Button type="submit" look="primary" disabled={!ready}>
            {importing.isPending ? 'Importing…' : 'Import responses'}
          </Button>
        </div>
        {importing.isPending && <UploadProgress progress={progress} />}
        {importing.isError && <ProblemPanel error={importing.error} />}
        {importing.isSuccess && <Report report={importing.data} />}
      </form>
    </Page>
  );
}

function Report({ report }: { report: ResponseImport }) {
  return (
    <ImportReport
      title="Import report"
      figures={[
        { name: 'read', value: report.read },
        { name: 'accepted', value: report.accepted },
        { name: 'refused', value: report.rejected },
      ]}
      rejections={report.rejections}
      rejected={report.rejected}
      warnings={report.warnings}
      fileName={`refused-${report.importId}.csv`}
    >
      <p>
        {report.peopleKnown && report.people !== null
          ? `${counted(report.people, 'person', 'people')} counted by a keyed code that is thrown away now.`
          : 'How many people wrote these is unknown: they open no floor.'}
      </p>
    </ImportReport>
  );
}

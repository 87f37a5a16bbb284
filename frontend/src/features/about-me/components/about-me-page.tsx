import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { allUsage, recordQuery } from '../api/record';
import { asCsv, asJson } from '../api/export';
import { GroupReads } from './group-reads';
import { Invitations } from './invitations';
import { Jobs } from './jobs';
import { Objections } from './objections';
import { Person } from './person';
import { Usage } from './usage';
import styles from './about-me-page.module.css';

const WORDS = {
  'not-in-directory':
    'Your log-in is not in the company’s people directory, so Candor holds nothing about you that it could show here.',
};

export function AboutMePage() {
  const record = useQuery(recordQuery);
  return (
    <Page
      title="What Candor holds about me"
      lead="Only you see this page. What you answered is not here: nobody can find it under your name, and neither can Candor."
      actions={record.data && <Export />}
    >
      {record.isPending ? (
        <Loading what="your record">
          <Skeleton height={220} />
          <Skeleton height={320} />
        </Loading>
      ) : record.isError ? (
        <ProblemPanel error={record.error} words={WORDS} onRetry={() => void record.refetch()} />
      ) : (
        <div className={styles.parts}>
          <Person person={record.data.person} />
          <Usage />
          <Jobs />
          <GroupReads />
          <Invitations invitations={record.data.invitations} levels={record.data.levels} />
          <Objections objections={record.data.objections} />
        </div>
      )}
    </Page>
  );
}

/** Everything both services hold, fetched anew and written in this browser. */
function Export() {
  const queries = useQueryClient();
  const exporting = useMutation({
    mutationFn: async (format: 'json' | 'csv') => {
      const record = await queries.fetchQuery({ ...recordQuery, staleTime: 0 });
      const everything = { ...record, ...(await allUsage()) };
      if (format === 'json') saveAs('candor-about-me.json', asJson(everything), 'application/json');
      else saveAs('candor-about-me.csv', asCsv(everything), 'text/csv');
    },
  });
  return (
    <>
      <Button disabled={exporting.isPending} onClick={() => exporting.mutate('json')}>
        Export as JSON
      </Button>
      <Button disabled={exporting.isPending} onClick={() => exporting.mutate('csv')}>
        Export as CSV
      </Button>
      {exporting.isError && <ProblemPanel error={exporting.error} />}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { connectionsQuery, type Connection, type Connections as Known } from '../api/connections';
import { ConnectionForm } from './connection-form';
import { ConnectionRow } from './connection-row';
import { DeleteConnection } from './delete-connection';
import { TrialNotice, type Tried } from './trial-notice';
import { UploadOnly } from './upload-only';
import styles from './usage-page.module.css';

const COLUMNS = [
  { name: 'Source' },
  { name: 'State' },
  { name: 'Oldest day' },
  { name: 'Last run' },
  { name: 'Next run' },
  { name: 'What to do' },
];

/** Where usage comes from by itself, and how the rest is had. */
export function Connections() {
  const known = useQuery(connectionsQuery);
  const [adding, setAdding] = useState(false);
  if (known.isPending) {
    return (
      <Loading what="connections">
        <Skeleton height={140} />
      </Loading>
    );
  }
  if (known.isError) return <ProblemPanel error={known.error} onRetry={() => void known.refetch()} />;
  return (
    <div className={styles.report}>
      <p>
        A connected source is asked by itself, once a day unless set otherwise, newest day first. Its secret
        is a file on the server; here it has a name only.
      </p>
      {adding ? (
        <ConnectionForm sources={known.data.fetched} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>Connect a source</Button>
        </div>
      )}
      <ConnectionList known={known.data} />
      <UploadOnly sources={known.data.uploaded} />
    </div>
  );
}

function ConnectionList({ known }: { known: Known }) {
  const [tried, setTried] = useState<Tried | null>(null);
  const [deleting, setDeleting] = useState<Connection | null>(null);
  const nameOf = (connection: Connection) =>
    known.fetched.find(({ id }) => id === connection.source)?.name ?? connection.source;
  if (known.connections.length === 0) return <Empty title="No source is connected yet" />;
  return (
    <>
      <Table caption="Connections" columns={COLUMNS}>
        {known.connections.map((connection) => (
          <ConnectionRow
            key={connection.connectionId}
            connection={connection}
            name={nameOf(connection)}
            onTried={setTried}
            onDelete={() => setDeleting(connection)}
          />
        ))}
      </Table>
      {tried && <TrialNotice tried={tried} />}
      {deleting && (
        <DeleteConnection
          connection={deleting}
          name={nameOf(deleting)}
          onDone={() => {
            setDeleting(null);
            setTried(null);
          }}
        />
      )}
    </>
  );
}

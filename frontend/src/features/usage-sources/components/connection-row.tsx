import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell } from '@/components/table';
import { Button } from '@/components/ui/button';
import { formatDay, formatMoment } from '@/lib/format';
import {
  oldestDayOf,
  pauseConnection,
  resumeConnection,
  runConnection,
  stateOf,
  testConnection,
  type Connection,
  type ConnectionState,
} from '../api/connections';
import type { Tried } from './trial-notice';
import styles from './usage-page.module.css';

const STATES: Record<ConnectionState, string> = {
  running: 'running',
  paused: 'paused',
  failed: 'failed, tried again',
  new: 'not run yet',
  waiting: 'waiting',
};

interface ConnectionRowProps {
  connection: Connection;
  name: string;
  onTried: (tried: Tried) => void;
  onDelete: () => void;
}

export function ConnectionRow({ connection, name, onTried, onDelete }: ConnectionRowProps) {
  const queries = useQueryClient();
  const id = connection.connectionId;
  const renew = () => queries.invalidateQueries({ queryKey: ['usage', 'connections'] });
  const testing = useMutation({
    mutationFn: () => testConnection(id),
    onSuccess: (trial) => onTried({ name, trial }),
  });
  const running = useMutation({ mutationFn: () => runConnection(id), onSuccess: renew });
  const resting = useMutation({
    mutationFn: () => (connection.paused ? resumeConnection(id) : pauseConnection(id)),
    onSuccess: renew,
  });
  const oldest = oldestDayOf(connection);
  const error = testing.error ?? running.error ?? resting.error;
  const rest = connection.paused ? 'Resume' : 'Pause';
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.address}>{connection.base}</span>
      </th>
      <td>{STATES[stateOf(connection)]}</td>
      <DateCell>{oldest === null ? 'none yet' : formatDay(oldest)}</DateCell>
      <td>
        {connection.lastRun === null ? 'never' : formatMoment(connection.lastRun)}
        {connection.lastOutcome && <span className={styles.outcome}>{connection.lastOutcome}</span>}
      </td>
      <DateCell>{connection.paused ? 'when resumed' : formatMoment(connection.nextRun)}</DateCell>
      <td>
        <div className={styles.actions}>
          <Button
            look="link"
            aria-label={`Test ${name}`}
            onClick={() => testing.mutate()}
            disabled={testing.isPending}
          >
            {testing.isPending ? 'Testing…' : 'Test'}
          </Button>
          <Button
            look="link"
            aria-label={`Run now: ${name}`}
            onClick={() => running.mutate()}
            disabled={connection.running || running.isPending}
          >
            Run now
          </Button>
          <Button
            look="link"
            aria-label={`${rest} ${name}`}
            onClick={() => resting.mutate()}
            disabled={resting.isPending}
          >
            {rest}
          </Button>
          <Button look="link" aria-label={`Delete ${name}`} onClick={onDelete}>
            Delete
          </Button>
        </div>
        {error && <ProblemPanel error={error} />}
      </td>
    </tr>
  );
}

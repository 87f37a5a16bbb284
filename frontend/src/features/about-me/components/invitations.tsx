import { Empty } from '@/components/empty';
import { NumberCell, Table } from '@/components/table';
import { count, formatMoment, waveName } from '@/lib/format';
import type { OwnRecord } from '../api/record';
import styles from './about-me-page.module.css';

const COLUMNS = [
  { name: 'Wave' },
  { name: 'Invited by' },
  { name: 'Your group' },
  { name: 'People in it', number: true },
  { name: 'Open until' },
  { name: 'Level' },
  { name: 'Tokens issued in your name', number: true },
];

type InvitationsProps = Pick<OwnRecord, 'invitations' | 'levels'>;

export function Invitations({ invitations, levels }: InvitationsProps) {
  return (
    <section className={styles.part}>
      <h2>Waves you were invited to</h2>
      <p>
        Your browser fetches tokens whenever you open Candor, so a mark here says that you did, not that you
        answered. The number of tokens is forgotten when a wave closes. Did you never open Candor in a week
        that shows tokens? Then somebody used your log-in: tell your works council.
      </p>
      {levels.length > 0 && (
        <p>
          The level you chose for waves to come:{' '}
          {levels.map(({ campaign, level }) => (
            <b key={campaign}>{`${campaign}: ${level}`}</b>
          ))}
        </p>
      )}
      {invitations.length === 0 ? (
        <Empty title="No wave yet">Who joins during a period is invited from the next one on.</Empty>
      ) : (
        <Table caption="Waves you were invited to" columns={COLUMNS}>
          {invitations.map((one) => (
            <tr key={one.wave}>
              <th scope="row">{waveName(one.wave)}</th>
              <td>{one.campaign}</td>
              <td>{one.block}</td>
              <NumberCell>{count(one.invited)}</NumberCell>
              <td>{formatMoment(one.closesAt)}</td>
              <td>
                {one.level ?? <span className="mute">no mark</span>}
                {one.answeredInChat && ', answered in chat'}
              </td>
              <NumberCell>
                {one.tokensIssued === null ? (
                  <span className="mute">forgotten</span>
                ) : (
                  count(one.tokensIssued)
                )}
              </NumberCell>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

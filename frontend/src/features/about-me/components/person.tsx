import type { ReactNode } from 'react';
import { formatDay } from '@/lib/format';
import type { OwnRecord } from '../api/record';
import styles from './about-me-page.module.css';

/** Accounts of these systems let a person answer a bot there. */
const CHAT = new Set(['slack', 'teams', 'mattermost']);

export function Person({ person }: { person: OwnRecord['person'] }) {
  const bots = person.aliases.filter(({ source }) => CHAT.has(source));
  const accounts = person.aliases.filter(({ source }) => !CHAT.has(source));
  return (
    <section className={styles.part}>
      <h2>From the people directory</h2>
      <dl className={styles.facts}>
        <Fact name="Name">{person.name}</Fact>
        <Fact name="Employee id">{person.employeeId}</Fact>
        <Fact name="E-mail">{person.email ?? <None />}</Fact>
        <Fact name="Language">{person.language ?? <None />}</Fact>
        <Fact name="Time zone">{person.timeZone ?? <None />}</Fact>
        <Fact name="Country">{person.country ?? <None />}</Fact>
        <Fact name="Units">
          <ul className={styles.plain}>
            {person.memberships.map(({ unitId, unitName, managerId, validFrom, validTo }) => (
              <li key={validFrom}>
                {unitName} <span className="mute">({unitId})</span>, from {formatDay(validFrom)}
                {validTo && ` until the day before ${formatDay(validTo)}`}
                {managerId && `, led by ${managerId}`}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Accounts taken for yours">
          <Accounts accounts={accounts} />
        </Fact>
        <Fact name="Linked chat bots">
          <Accounts accounts={bots} />
        </Fact>
      </dl>
      <p className="mute">
        Telemetry is matched to you by these accounts. Is one not yours, or a fact wrong? Ask for a correction
        below.
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function None() {
  return <span className="mute">none held</span>;
}

function Accounts({ accounts }: { accounts: OwnRecord['person']['aliases'] }) {
  if (accounts.length === 0) return <None />;
  return (
    <ul className={styles.plain}>
      {accounts.map(({ source, value }) => (
        <li key={`${source} ${value}`}>
          {source}: {value}
        </li>
      ))}
    </ul>
  );
}

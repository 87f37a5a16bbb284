import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { LogHead } from './log-head';
import { PagesMark } from './pages-mark';
import { Pictures } from './pictures';
import { Promises } from './promises';
import styles from './trust-page.module.css';

interface TrustPageProps {
  /** The contract in force, as this browser checked it. */
  contract: ReactNode;
  /** The published keys, as this browser checked them. */
  keyLog: ReactNode;
  actions?: ReactNode;
}

/** Everything here is public: the same for every role, and for who is not logged in. */
export function TrustPage({ contract, keyLog, actions }: TrustPageProps) {
  return (
    <Page
      title="Why you can be candid"
      lead="How your answer is protected, what was checked just now by this browser, which promises a test has proven, and what could still give you away."
      width="reading"
      actions={actions}
    >
      <div className={styles.parts}>
        <section className={styles.part}>
          <h2>In five pictures</h2>
          <Pictures />
        </section>
        <section className={styles.part}>
          <h2>Floors and contract in force</h2>
          <p>
            Read from the signed contract of the current campaign. It was frozen when its first wave opened;
            looser terms would need another campaign.
          </p>
          {contract}
        </section>
        <section className={styles.part}>
          <h2>The published keys</h2>
          <p>
            All keys stand in one log that is the same for everybody and only grows. A list made for you alone
            would give this another value: compare it with a colleague’s.
          </p>
          {keyLog}
        </section>
        <section className={styles.part}>
          <h2>The log of who looked</h2>
          <p>
            Whoever looks at results leaves an entry in a chained log. Its head is published every day: keep a
            copy, and nobody can cut the log short unnoticed.
          </p>
          <LogHead />
        </section>
        <section className={styles.part}>
          <h2>The promises and their tests</h2>
          <Promises />
        </section>
        <section className={styles.part}>
          <h2>The pages you were given</h2>
          <p>
            These pages come from your employer’s servers, and a page that was changed could say anything,
            also here. So compare this fingerprint with a colleague’s, or with what whoever audits Candor
            computed from the source.
          </p>
          <PagesMark />
        </section>
        <section className={styles.part}>
          <h2>What could still give you away</h2>
          <ul className={styles.plain}>
            <li>
              <b>Your words.</b> A project, a customer or a turn of phrase only you use is recognised by who
              knows you. Write few words, plainly.
            </li>
            <li>
              <b>Your group’s agreement.</b> If all ten say the same, all ten said it. And if everybody of
              your group but you put their answers together, what is left is yours.
            </li>
            <li>
              <b>The moment.</b> Who watches the network or the door on a slow day learns that you answered,
              never what.
            </li>
            <li>
              <b>Your device.</b> A program that reads along on this computer, or a changed page, reads before
              anything is sealed. Use a machine you trust, or do not answer.
            </li>
            <li>
              <b>Whoever runs everything.</b> Where all of Candor runs on one machine, who runs that machine
              could put person and answer together while a wave is open. The page before your answer says
              whether that is so.
            </li>
            <li>
              <b>Invented colleagues.</b> Whoever keeps the people directory could invent people around you,
              so that a label looks fuller than it is. An auditor can compare it with the company.
            </li>
            <li>
              <b>A receipt you keep.</b> Who makes you show it reads what you can read. Do not keep one you
              could be made to show.
            </li>
            <li>
              <b>Correcting and erasing.</b> If yours was the only command in half a day, who sees the tables
              before and after knows which rows it touched.
            </li>
          </ul>
        </section>
        <section className={styles.part}>
          <h2>What a loss would cost</h2>
          <p>
            The keys of open waves lie on one volume and are never backed up: a copy would undo the
            protection. If that volume is lost, answers not yet released are lost with it, and nothing else:
            everything released before stays.
          </p>
        </section>
      </div>
    </Page>
  );
}

import { Page } from '@/components/page';
import { Chain } from './chain';
import { Entries } from './entries';
import { Filters } from './filters';
import styles from './access-log-page.module.css';

export function AccessLogPage() {
  return (
    <Page
      title="Access log"
      lead="Who looked at which results, when, and with which words: one entry for every time a board, a cell, a search, a report on imports, the list of unknown accounts or this log was asked for. Each entry names the hash of the one before."
    >
      <div className={styles.parts}>
        <section className={styles.part}>
          <h2>Is it whole?</h2>
          <Chain />
        </section>
        <section className={styles.part}>
          <h2>Entries</h2>
          <p>
            Newest first. An entry is written before the answer is given, so it tells what was asked for: a
            hidden result leaves the same entry as a shown one. Your own reading of this list is entered, too.
          </p>
          <Filters />
          <Entries />
        </section>
      </div>
    </Page>
  );
}

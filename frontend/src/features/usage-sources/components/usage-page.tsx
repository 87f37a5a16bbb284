import { Page } from '@/components/page';
import { ImportForm } from './import-form';
import { PastImports } from './past-imports';
import { SourcesTable } from './sources-table';
import styles from './usage-page.module.css';

export function UsagePage() {
  return (
    <Page
      title="Usage sources"
      lead="What the tools recorded, one row per person and day. Names become keyed codes on arrival, prompts are never read, and usage is never shown for fewer than ten people."
    >
      <div className={styles.parts}>
        <ImportForm />
        <section>
          <h2>Sources</h2>
          <SourcesTable />
        </section>
        <section>
          <h2>Past imports</h2>
          <PastImports />
        </section>
      </div>
    </Page>
  );
}

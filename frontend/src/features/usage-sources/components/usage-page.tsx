import { Page } from '@/components/page';
import { useMe } from '@/lib/me';
import { Connections } from './connections';
import { ImportForm } from './import-form';
import { PastImports } from './past-imports';
import { SourcesTable } from './sources-table';
import styles from './usage-page.module.css';

/** Auditors look at what was loaded; usage administrators load it. */
export function UsagePage() {
  const { roles } = useMe();
  return (
    <Page
      title="Usage sources"
      lead="What the tools recorded, one row per person and day. Names become keyed codes on arrival, prompts are never read, and usage is never shown for fewer than ten people."
    >
      <div className={styles.parts}>
        {roles.includes('usage-admin') && <ImportForm />}
        {roles.includes('usage-admin') && (
          <section>
            <h2>Connections</h2>
            <Connections />
          </section>
        )}
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

import { Page } from '@/components/page';
import { DirectoryForm } from './directory-form';
import { Objections } from './objections';
import { UnitTree } from './unit-tree';
import styles from './directory-page.module.css';

export function DirectoryPage() {
  return (
    <Page
      title="People directory"
      lead="Who belongs to which unit, from which day on. Loading a file again changes only what differs; nobody’s past unit is rewritten."
    >
      <div className={styles.parts}>
        <DirectoryForm />
        <section>
          <h2>Units today</h2>
          <UnitTree />
        </section>
        <Objections />
      </div>
    </Page>
  );
}

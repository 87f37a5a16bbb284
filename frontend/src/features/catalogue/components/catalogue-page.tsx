import { Page } from '@/components/page';
import { Proposals } from './proposals';
import { Tools } from './tools';
import { UseCases } from './use-cases';
import styles from './catalogue-page.module.css';

export function CataloguePage() {
  return (
    <Page
      title="Tools and use cases"
      lead="What people can report on. Names stay: what was said about a tool keeps the name it was said about, so a tool is never renamed or taken away."
    >
      <div className={styles.parts}>
        <Tools />
        <UseCases />
        <Proposals />
      </div>
    </Page>
  );
}

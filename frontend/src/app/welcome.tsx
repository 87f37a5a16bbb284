import { useDocumentTitle } from '@/components/page';
import { Button } from '@/components/ui/button';
import styles from './welcome.module.css';

/** Before log-in: what this is, in three sentences. */
export function Welcome({ onLogIn }: { onLogIn: () => void }) {
  useDocumentTitle('Log in');
  return (
    <main className={styles.welcome}>
      <p className={styles.brand}>Candor</p>
      <h1>Say where AI helps, and where it gets in the way.</h1>
      <p>
        A report takes one to two minutes; that you do not use a tool is said in 20 seconds. It carries the
        name of your group, never yours, and no group of fewer than ten is shown to anyone.
      </p>
      <div>
        <Button look="primary" onClick={onLogIn}>
          Log in
        </Button>
      </div>
      <p>
        <a href="/trust">Why you can be candid here, and what was proven</a>
      </p>
    </main>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useCoverTraffic } from '@/features/respond/api/cover';
import { useTokensOfOpenWaves } from '@/features/respond/api/tokens';
import { useMe } from '@/lib/me';
import { AccountMenu } from './account-menu';
import { PagesNav } from './pages-nav';
import styles from './shell.module.css';

interface ShellProps {
  company: string;
  onLogOut: () => void;
}

export function Shell({ company, onLogOut }: ShellProps) {
  const me = useMe();
  const queries = useQueryClient();
  useTokensOfOpenWaves();
  useCoverTraffic();
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        Skip to the content
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.brand}>
          Candor
        </Link>
        <PagesNav roles={me.roles} />
        <AccountMenu
          name={me.name}
          company={company}
          synthetic={me.demo}
          employee={me.roles.includes('employee')}
          onLogOut={() => {
            queries.clear();
            onLogOut();
          }}
        />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

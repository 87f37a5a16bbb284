import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useCoverTraffic } from '@/features/respond/api/cover';
import { useTokensOfOpenWaves } from '@/features/respond/api/tokens';
import { useMe } from '@/lib/me';
import { AccountMenu } from './account-menu';
import { navigationFor } from './navigation';
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
  const pages = navigationFor(me.roles);
  const nav = useCurrentInView();
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        Skip to the content
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.brand}>
          Candor
        </Link>
        {pages.length > 1 && (
          <nav aria-label="Pages" className={styles.pages} ref={nav}>
            {pages.map((page) => (
              <Link
                key={page.to}
                to={page.to}
                className={styles.page}
                activeProps={{ className: styles.current }}
                activeOptions={{ exact: page.to === '/' || page.to === '/usage', includeSearch: false }}
              >
                {page.name}
              </Link>
            ))}
          </nav>
        )}
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

/** On a narrow screen the navigation scrolls sideways; the current page is never the one cut off. */
function useCurrentInView() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!nav.current || !current) return;
    const middle = current.offsetLeft + current.offsetWidth / 2 - nav.current.offsetLeft;
    nav.current.scrollLeft = middle - nav.current.clientWidth / 2;
  }, [pathname]);
  return nav;
}

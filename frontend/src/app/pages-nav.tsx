import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { pageAt, sectionsFor, type NavigationEntry } from './navigation';
import styles from './pages-nav.module.css';

/** The header's navigation: sections, and below them the pages of the one that is open. */
export function PagesNav({ roles }: { roles: readonly string[] }) {
  const { pathname } = useLocation();
  const sections = sectionsFor(roles);
  const page = pageAt(sections, pathname);
  const open = sections.find(({ pages }) => page && pages.includes(page));
  const nav = useCurrentInView(pathname);
  if (sections.length < 2 && (sections[0]?.pages.length ?? 0) < 2) return null;
  return (
    <div className={styles.rows} ref={nav}>
      <nav aria-label="Pages" className={styles.row}>
        {sections.map((section) => {
          const first = section.pages[0];
          if (section.pages.length === 1 && first) return <PageLink key={section.name} page={first} />;
          if (section === open)
            return (
              <span key={section.name} className={`${styles.page} ${styles.current}`}>
                {section.name}
              </span>
            );
          return (
            <Link key={section.name} to={first?.to ?? '/'} className={styles.page}>
              {section.name}
            </Link>
          );
        })}
      </nav>
      {open && open.pages.length > 1 && (
        <nav aria-label={open.name} className={`${styles.row} ${styles.inner}`}>
          {open.pages.map((one) => (
            <PageLink key={one.to} page={one} />
          ))}
        </nav>
      )}
    </div>
  );
}

function PageLink({ page }: { page: NavigationEntry }) {
  return (
    <Link
      to={page.to}
      className={styles.page}
      activeProps={{ className: styles.current }}
      activeOptions={{ exact: page.to === '/' || page.to === '/usage', includeSearch: false }}
    >
      {page.name}
    </Link>
  );
}

/** On a narrow screen the rows scroll sideways; what is current is never cut off. */
function useCurrentInView(pathname: string) {
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    rows.current?.querySelectorAll<HTMLElement>(`.${styles.current}`).forEach((current) => {
      const row = current.parentElement;
      if (!row) return;
      const middle = current.offsetLeft + current.offsetWidth / 2 - row.offsetLeft;
      row.scrollLeft = middle - row.clientWidth / 2;
    });
  }, [pathname]);
  return rows;
}

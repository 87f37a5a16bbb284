import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** Also the document's title. */
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** `reading` keeps lines short where people read or fill in; `wide` is for tables. */
  width?: 'reading' | 'wide';
  children: ReactNode;
}

export function Page({ title, lead, actions, width = 'wide', children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={styles[width]}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1>{title}</h1>
          {typeof lead === 'string' ? (
            <p className={styles.lead}>{lead}</p>
          ) : (
            lead && <div className={styles.row}>{lead}</div>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Candor`;
  }, [title]);
}

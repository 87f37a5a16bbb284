import type { ReactNode } from 'react';
import styles from './table.module.css';

interface TableProps {
  caption: string;
  /** A column of numbers is set right, with its heading. */
  columns: { name: string; number?: boolean }[];
  children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    // A table wider than the window scrolls inside its frame, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" className={number ? styles.number : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function NumberCell({ children }: { children: ReactNode }) {
  return <td className={styles.number}>{children}</td>;
}

/** Days and moments stay on one line; a table that gets too wide scrolls. */
export function DateCell({ children }: { children: ReactNode }) {
  return <td className={styles.date}>{children}</td>;
}

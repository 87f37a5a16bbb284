import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'alert';
  title?: ReactNode;
  children?: ReactNode;
  /** `status` and `alert` are announced when they appear; leave out for what is there from the start. */
  role?: 'status' | 'alert';
}

export function Notice({ tone = 'plain', title, children, role }: NoticeProps) {
  return (
    <div className={styles[tone]} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import { problemOf, type Problem } from '@/lib/api/problem';
import { Button } from './ui/button';
import { Notice } from './ui/notice';
import styles from './problem-panel.module.css';

interface ProblemPanelProps {
  error: unknown;
  onRetry?: () => void;
  /** Words of the page for codes it knows better than the service does. */
  words?: Partial<Record<string, string>>;
  children?: ReactNode;
}

/** A failure in the open: what happened, the code to quote, each refused field, and a way on. */
export function ProblemPanel({ error, onRetry, words, children }: ProblemPanelProps) {
  const problem = problemOf(error);
  return (
    <Notice tone="alert" role="alert" title={problem.title}>
      <p>{words?.[problem.code] ?? problem.detail}</p>
      <FieldProblems problem={problem} />
      <p className={styles.code}>
        Code <code>{problem.code}</code>
      </p>
      {children}
      {onRetry && (
        <div>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </Notice>
  );
}

function FieldProblems({ problem }: { problem: Problem }) {
  if (problem.errors.length === 0) return null;
  return (
    <ul className={styles.errors}>
      {problem.errors.map((error, index) => (
        <li key={index}>
          {error.where && <b>{error.where}: </b>}
          {error.detail}
          {error.value && (
            <>
              {' '}
              (<q>{error.value}</q>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

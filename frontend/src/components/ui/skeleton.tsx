import styles from './skeleton.module.css';

interface SkeletonProps {
  height: number | string;
  width?: number | string;
}

/** Holds the place of what is loading, at its final size, so that nothing moves when it arrives. */
export function Skeleton({ height, width = '100%' }: SkeletonProps) {
  return <div aria-hidden="true" className={styles.skeleton} style={{ height, width }} />;
}

/** Says once to a screen reader what the skeletons show. */
export function Loading({ what, children }: { what: string; children: React.ReactNode }) {
  return (
    <div className={styles.loading} aria-busy="true">
      <p className="visually-hidden" role="status">
        Loading {what}
      </p>
      {children}
    </div>
  );
}

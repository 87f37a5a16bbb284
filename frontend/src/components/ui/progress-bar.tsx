import styles from './progress-bar.module.css';

interface ProgressBarProps {
  value: number;
  max: number;
  label: string;
}

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={styles.track}
    >
      <div className={styles.bar} style={{ width: `${max === 0 ? 0 : (100 * value) / max}%` }} />
    </div>
  );
}

import styles from './withheld.module.css';

/** The one wording for every figure that may not leave the service. */
export const WITHHELD = 'hidden to protect a small group';

/** Stands where a figure would: never 0, never blank. */
export function Withheld({ reason = WITHHELD }: { reason?: string }) {
  return <span className={`${styles.withheld} hatch`}>{reason}</span>;
}

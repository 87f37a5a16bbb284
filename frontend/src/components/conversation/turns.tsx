import { formatDay } from '@/lib/format';
import styles from './conversation.module.css';

export interface ShownTurn {
  turn: number;
  who: string;
  /** A calendar day; turns carry no time of day. */
  day: string;
  text: string;
}

export function Turns({ turns }: { turns: ShownTurn[] }) {
  return (
    <ol className={styles.turns}>
      {turns.map(({ turn, who, day, text }) => (
        <li key={turn}>
          <p className={styles.who}>
            {who} · {formatDay(day)}
          </p>
          <p className={styles.words}>{text}</p>
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import styles from './trust-page.module.css';

interface PictureProps {
  title: string;
  words: string;
  children: ReactNode;
}

/** The drawing repeats the sentence beside it, so a screen reader is spared it. */
function Picture({ title, words, children }: PictureProps) {
  return (
    <li className={styles.picture}>
      <svg viewBox="0 0 160 90" aria-hidden="true" className={styles.drawing}>
        {children}
      </svg>
      <div>
        <h3>{title}</h3>
        <p>{words}</p>
      </div>
    </li>
  );
}

function Envelope({ x, y, sealed = true }: { x: number; y: number; sealed?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="40" height="26" rx="3" className={styles.paper} />
      <path d="M0 3 20 16 40 3" className={styles.stroke} />
      {sealed && <circle cx="20" cy="16" r="5" className={styles.accent} />}
    </g>
  );
}

function People({ x, y, count }: { x: number; y: number; count: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {Array.from({ length: count }, (_, at) => (
        <g key={at} transform={`translate(${(at % 5) * 13} ${Math.floor(at / 5) * 24})`}>
          <circle cx="5" cy="4" r="3.6" className={styles.stroke} />
          <path d="M0 18c0-6 2-8 5-8s5 2 5 8" className={styles.stroke} />
        </g>
      ))}
    </g>
  );
}

export function Pictures() {
  return (
    <ol className={styles.pictures}>
      <Picture
        title="Signed without being seen"
        words="Your browser makes tokens and hides them before they are signed. The service sees that you are invited; it never sees a token, so it cannot know one again."
      >
        <rect x="14" y="20" width="46" height="50" rx="4" className={styles.hidden} />
        <circle cx="37" cy="45" r="12" className={styles.stroke} />
        <path d="M64 45h28m-6-5 6 5-6 5" className={styles.stroke} />
        <rect x="98" y="20" width="46" height="50" rx="4" className={styles.paper} />
        <circle cx="121" cy="40" r="12" className={styles.stroke} />
        <path d="M106 62c6-6 10 4 15-2s8 2 12-2" className={styles.accentStroke} />
      </Picture>
      <Picture
        title="Sealed before it leaves"
        words="What you write is sealed in this browser, to one size for everybody. No service can open it before the wave ends, not even the one that stores it."
      >
        <rect x="12" y="14" width="66" height="48" rx="5" className={styles.paper} />
        <path d="M4 70h82" className={styles.stroke} />
        <path d="M24 28h42M24 38h32M24 48h38" className={styles.stroke} />
        <path d="M90 42h16m-6-5 6 5-6 5" className={styles.stroke} />
        <Envelope x={112} y={30} />
      </Picture>
      <Picture
        title="Sent as nobody"
        words="It goes to an address of its own, with a token and without your log-in, cookie or name. Who knows people and who takes answers are kept apart."
      >
        <Envelope x={8} y={32} />
        <path d="M54 45h22m-6-5 6 5-6 5" className={styles.stroke} />
        <path d="M84 8v74" className={styles.dashed} />
        <rect x="102" y="24" width="48" height="42" rx="4" className={styles.paper} />
        <path d="M112 45h28" className={styles.accentStroke} />
      </Picture>
      <Picture
        title="Opened together, shuffled, key destroyed"
        words="When a wave ends all its answers are opened at once, ratings apart from comments, in random order. Then the key that opened them is destroyed."
      >
        <Envelope x={6} y={10} sealed={false} />
        <Envelope x={16} y={32} sealed={false} />
        <Envelope x={6} y={54} sealed={false} />
        <path d="M64 24c20 0 20 42 40 42m-40 0c20 0 20-42 40-42" className={styles.stroke} />
        <circle cx="128" cy="38" r="8" className={styles.accentStroke} />
        <path d="M128 46v24m0-8h7m-7 6h5" className={styles.accentStroke} />
        <path d="m112 72 34-44" className={styles.alertStroke} />
      </Picture>
      <Picture
        title="Read only among many"
        words="Readers see groups, never people. What too few people said joins its neighbours or stays hidden to protect a small group."
      >
        <People x={10} y={20} count={10} />
        <path d="M82 45h16m-6-5 6 5-6 5" className={styles.stroke} />
        <path d="M110 68V44m12 24V28m12 40V54" className={styles.bars} />
        <path d="M104 70h40" className={styles.stroke} />
      </Picture>
    </ol>
  );
}

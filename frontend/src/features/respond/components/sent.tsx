import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useDocumentTitle } from '@/components/page';
import { Button } from '@/components/ui/button';
import button from '@/components/ui/button.module.css';
import { formatMoment } from '@/lib/format';
import type { OpenWave } from '../api/open-waves';
import type { SubmissionState } from '../api/submission';
import { titleOf } from '../survey/definition';
import styles from './sent.module.css';

export interface Receipt {
  state: SubmissionState;
  ordinal: number;
  /** Further reports this person may still send in the wave. */
  left: number;
}

interface SentProps {
  receipt: Receipt;
  wave: OpenWave;
  onAnother: () => void;
}

export function Sent({ receipt, wave, onAnother }: SentProps) {
  const replaced = receipt.state === 'replaced';
  const title = replaced ? 'Your earlier report is replaced' : 'Your report has arrived';
  useDocumentTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.sent}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" fill="none" stroke="var(--accent)" strokeWidth="2" />
        <path
          d="m15 25 6.5 6.5L34 18"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
      </svg>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>
        {replaced
          ? 'Only what you sent just now counts; you are still counted once.'
          : 'It stays unread until the report closes and is then released together with the others.'}{' '}
        The draft is gone from this browser.
      </p>
      <p className="mute">
        {titleOf(wave.definition, navigator.language)} closes {formatMoment(wave.closesAt)}. Until then you
        can replace this report: choose the same tool again.
      </p>
      <div className={styles.ways}>
        {receipt.left > 0 && (
          <Button look="primary" onClick={onAnother}>
            Report on another tool
          </Button>
        )}
        <Link to="/" className={button['plain']}>
          Done
        </Link>
      </div>
    </div>
  );
}

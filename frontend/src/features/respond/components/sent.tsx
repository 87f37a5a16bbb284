import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useDocumentTitle } from '@/components/page';
import { Button } from '@/components/ui/button';
import button from '@/components/ui/button.module.css';
import { formatMoment, waveName } from '@/lib/format';
import type { OpenWave } from '../api/open-waves';
import type { SubmissionState } from '../api/submission';
import { titleOf } from '../survey/definition';
import { ReceiptCard } from './receipt-card';
import styles from './sent.module.css';

export interface Arrival {
  state: SubmissionState;
  ordinal: number;
  /** Further reports this person may still send in the wave. */
  left: number;
  /** The receipt as people copy it. */
  receipt: string;
}

interface SentProps {
  arrival: Arrival;
  wave: OpenWave;
  onAnother: () => void;
}

export function Sent({ arrival, wave, onAnother }: SentProps) {
  const replaced = arrival.state === 'replaced';
  const title = replaced ? 'Your earlier report is replaced' : 'Your report has arrived';
  const survey = titleOf(wave.definition, navigator.language);
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
          : 'It stays sealed until the report closes and is then opened together with the others.'}{' '}
        The draft is gone from this browser.
      </p>
      <p className="mute">
        {survey} closes {formatMoment(wave.closesAt)}. Until then you can replace this report: choose the same
        tool again.
      </p>
      <ReceiptCard
        code={arrival.receipt}
        report={`${survey}, ${waveName(wave.waveId)}, report ${arrival.ordinal}`}
        replaced={replaced}
      />
      <div className={styles.ways}>
        {arrival.left > 0 && (
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

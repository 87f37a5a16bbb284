import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { Button } from '@/components/ui/button';
import { keepReceipt } from '../api/kept-receipts';
import styles from './receipt-card.module.css';

interface ReceiptCardProps {
  code: string;
  /** Which report it belongs to, in words. */
  report: string;
  /** Whether an earlier report of this wave was replaced, whose receipt now opens nothing. */
  replaced: boolean;
}

/**
 * The receipt as a person takes it along. It is kept nowhere unless the person says so, so that nobody finds it on a shared
 * or searched computer.
 */
export function ReceiptCard({ code, report, replaced }: ReceiptCardProps) {
  const [hidden, setHidden] = useState(false);
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  async function keep() {
    await keepReceipt(code);
    setKept(true);
  }

  return (
    <section className={styles.receipt} aria-labelledby="receipt-title">
      <h2 id="receipt-title">Your receipt</h2>
      <p className="mute">{report}</p>
      <p>
        With it you can come back to this report under <Link to="/follow-up">Follow-up</Link>: see that it was
        taken, read and answer replies, correct or erase it. It was made here and is kept nowhere, so copy or
        print it now if you may want to come back, or do without.
      </p>
      {replaced && <p>It takes the place of the receipt you were given for the earlier report.</p>}
      <p className={styles.code}>{hidden ? <span className="mute">Hidden</span> : <Code code={code} />}</p>
      <div className={styles.ways}>
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => window.print()} disabled={hidden}>
          Print
        </Button>
        <Button onClick={() => setHidden(!hidden)}>{hidden ? 'Show' : 'Hide'}</Button>
        <Button onClick={() => void keep()} disabled={kept}>
          {kept ? 'Kept in this browser' : 'Keep it in this browser'}
        </Button>
        <span className="mute" role="status">
          {copied === 'yes' && 'Copied'}
          {copied === 'no' && 'The browser does not allow copying: mark the receipt and copy it by hand.'}
        </span>
      </div>
      <p className="mute">
        Keep it in this browser only if nobody else uses it as you: whoever finds a receipt can read what was
        written to you and erase the report.
      </p>
    </section>
  );
}

/** Breaks between groups only. */
function Code({ code }: { code: string }) {
  return (
    <code>
      {code.split(/(?<=-)/).map((group, index) => (
        <Fragment key={index}>
          {group}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

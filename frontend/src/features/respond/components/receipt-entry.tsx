import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { problemOf } from '@/lib/api/problem';
import type { FollowUpWave } from '../api/follow-up';
import { forgetReceipt, keptReceipts, reportsOf } from '../api/kept-receipts';
import { ReceiptError, toCode, toSecret } from '../crypto/receipt-code';
import type { OpenedReceipt } from './followed-report';
import styles from './follow-up-page.module.css';

interface ReceiptEntryProps {
  waves: FollowUpWave[];
  onReceipt: (receipt: OpenedReceipt) => void;
}

export function ReceiptEntry({ waves, onReceipt }: ReceiptEntryProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function read(code: string) {
    try {
      const secret = await toSecret(code);
      onReceipt({ secret, known: await reportsOf(await toCode(secret), waves) });
    } catch (cause) {
      setError(cause instanceof ReceiptError ? cause.message : problemOf(cause).title);
    }
  }

  return (
    <div className={styles.stack}>
      <form
        className={styles.entry}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void read(typed);
        }}
      >
        <Field
          label="Receipt"
          hint="CANDOR- and eight groups of four, as it was shown when you sent your report."
          error={error}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setError(null);
              }}
            />
          )}
        </Field>
        <div>
          <Button type="submit" look="primary">
            Open
          </Button>
        </div>
      </form>
      <Kept onUse={(code) => void read(code)} />
      <p className="mute">
        Lost it? Then nobody can come back to that report, not even Candor: that is what keeps it apart from
        you.
      </p>
    </div>
  );
}

/** Only there for who chose to keep a receipt in this browser. */
function Kept({ onUse }: { onUse: (code: string) => void }) {
  const queries = useQueryClient();
  const kept = useQuery({ queryKey: ['follow-up', 'kept'], queryFn: keptReceipts, gcTime: 0, staleTime: 0 });
  if (!kept.data || kept.data.length === 0) return null;

  async function forget(code: string) {
    await forgetReceipt(code);
    await queries.invalidateQueries({ queryKey: ['follow-up', 'kept'] });
  }

  return (
    <section className={styles.part} aria-labelledby="kept-title">
      <h2 id="kept-title">Kept in this browser</h2>
      <ul className={styles.kept}>
        {kept.data.map((code) => (
          <li key={code}>
            <code>{`${code.slice(0, 11)}…`}</code>
            <Button onClick={() => onUse(code)}>Open</Button>
            <Button look="link" onClick={() => void forget(code)}>
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

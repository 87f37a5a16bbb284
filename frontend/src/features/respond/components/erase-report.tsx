import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { sendCommand } from '../api/commands';
import { authorityOverAll } from '../api/own-report';
import { FOLLOW_UP_WORDS } from './follow-up-words';
import { HandedIn } from './handed-in';
import type { HandingIn } from './replies-of-report';
import styles from './follow-up-page.module.css';

export function EraseReport({ report, survey, commandsUrl }: HandingIn) {
  const [asking, setAsking] = useState(false);
  const erasing = useMutation({
    mutationFn: async () =>
      sendCommand(commandsUrl, {
        op: 'erase',
        wave: report.waveId,
        parts: await authorityOverAll(report, survey),
      }),
    onSuccess: () => setAsking(false),
  });
  return (
    <section className={styles.part} aria-labelledby="erase-title">
      <h2 id="erase-title">Erase</h2>
      {erasing.isSuccess ? (
        <HandedIn title="The erasure is handed in">
          <p>Then ratings, words, and what was written about them are gone, from the disk too.</p>
        </HandedIn>
      ) : (
        <>
          <p>
            Within 24 hours your ratings, your words and all turns about them are gone: from the tables, from
            search and from the disk. Figures are worked out anew without it. It cannot be undone.
          </p>
          <div>
            <Button onClick={() => setAsking(true)}>Erase this report</Button>
          </div>
        </>
      )}
      {asking && (
        <Dialog
          title="Erase this report?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Keep it</Button>
              <Button look="primary" onClick={() => erasing.mutate()} disabled={erasing.isPending}>
                {erasing.isPending ? 'Sending…' : 'Erase for good'}
              </Button>
            </>
          }
        >
          <p>Ratings and words go together, and nobody can bring them back.</p>
          {erasing.isError && <ProblemPanel error={erasing.error} words={FOLLOW_UP_WORDS} />}
        </Dialog>
      )}
    </section>
  );
}

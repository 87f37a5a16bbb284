import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CorrectRatings } from './correct-ratings';
import { CorrectText } from './correct-text';
import type { HandingIn } from './replies-of-report';
import styles from './follow-up-page.module.css';

/** Ratings and words were released apart, so they are corrected apart. */
export function CorrectReport(handingIn: HandingIn) {
  const [what, setWhat] = useState<'ratings' | 'words' | null>(null);
  return (
    <section className={styles.part} aria-labelledby="correct-title">
      <h2 id="correct-title">Correct</h2>
      <p>
        Nobody can look up what you said, so this page cannot show it: what you fill in takes the place of all
        of it, and figures are worked out anew.
      </p>
      <div className={styles.ways}>
        <Button
          aria-expanded={what === 'ratings'}
          onClick={() => setWhat(what === 'ratings' ? null : 'ratings')}
        >
          Correct the ratings
        </Button>
        <Button aria-expanded={what === 'words'} onClick={() => setWhat(what === 'words' ? null : 'words')}>
          Correct the words
        </Button>
      </div>
      {what === 'ratings' && <CorrectRatings {...handingIn} />}
      {what === 'words' && <CorrectText {...handingIn} />}
    </section>
  );
}

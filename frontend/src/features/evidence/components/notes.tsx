import { useState } from 'react';
import { ReasonDialog } from '@/components/reason-dialog';
import { Button } from '@/components/ui/button';
import { formatDay, formatDayRange } from '@/lib/format';
import { useMe } from '@/lib/me';
import type { CellEvidence } from '../api/cell';
import { withdrawNote } from '../api/notes';
import { NoteForm } from './note-form';
import styles from './notes.module.css';

type Note = CellEvidence['notes'][number];

interface NotesProps {
  cellId: string;
  tool: string;
  notes: Note[];
}

/** What the unit says of its own weeks: it can take an accusation away and nothing else. */
export function Notes({ cellId, tool, notes }: NotesProps) {
  const { roles } = useMe();
  const may = roles.includes('reader') || roles.includes('unit-lead');
  const [noting, setNoting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Note | null>(null);
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <div className={styles.head}>
        <h2 id="notes">What the unit says of these weeks</h2>
        {may && !noting && <Button onClick={() => setNoting(true)}>Note what happened</Button>}
      </div>
      <p className={styles.words}>
        While a note stands, no figure of its weeks is called shaped by a target. It changes no figure, and
        can never bring a verdict about.
      </p>
      {noting && <NoteForm cellId={cellId} tool={tool} onDone={() => setNoting(false)} />}
      {notes.length === 0 ? (
        <p className="mute">Nothing was noted about these weeks.</p>
      ) : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.noteId} data-withdrawn={note.withdrawn !== null}>
              <p>
                <b>{note.what}</b> · {formatDayRange(note.from, note.to)}
              </p>
              <p className="mute">
                {note.tool === null ? 'every tool' : 'this tool'} · noted {formatDay(note.notedOn)} by a{' '}
                {note.notedAs.replace('-', ' ')}
                {note.late && ' · after the figures were final, which stay as they are'}
                {note.withdrawn !== null && ` · withdrawn: ${note.withdrawn}`}
              </p>
              {may && note.withdrawn === null && (
                <Button
                  look="link"
                  aria-label={`Withdraw “${note.what}”`}
                  onClick={() => setWithdrawing(note)}
                >
                  Withdraw…
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {withdrawing && (
        <ReasonDialog
          title={`Withdraw “${withdrawing.what}”?`}
          does="Withdraw it"
          changes="cell"
          act={(reason) => withdrawNote(withdrawing.noteId, reason)}
          onDone={() => setWithdrawing(null)}
        >
          <p>It counts no more and stays on record. Published periods stay as they are.</p>
        </ReasonDialog>
      )}
    </section>
  );
}

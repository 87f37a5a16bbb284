import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { counted, formatDay } from '@/lib/format';
import { today } from '@/lib/week';
import { cancelPause, drawPause, type Pause } from '../api/pauses';
import { stateOf, type Target } from '../api/targets';
import { PausePlanner } from './pause-planner';
import { ReasonDialog } from '@/components/reason-dialog';
import styles from './sections.module.css';

interface PausesProps {
  targets: Target[];
  pauses: Pause[];
  /** May commit, draw and cancel. */
  declares: boolean;
  /** May see what a pause could show. */
  plans: boolean;
}

/** A target suspended by lot: what people do when nobody counts. */
export function Pauses({ targets, pauses, declares, plans }: PausesProps) {
  const title = useId();
  const [drawing, setDrawing] = useState<Pause | null>(null);
  const [cancelling, setCancelling] = useState<Pause | null>(null);
  const running = targets.filter((target) => stateOf(target, today()) !== 'ended');
  const named = (id: string) => targets.find(({ targetId }) => targetId === id)?.name ?? id;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title}>Pauses</h2>
      <p className={styles.words}>
        A target is suspended for units drawn by lot and kept for the others. If use goes on without it,
        people chose it; their evidence says so. Every draw stays on record, with its seed.
      </p>
      {plans && running.length > 0 && <PausePlanner targets={running} commits={declares} />}
      {pauses.length === 0 ? (
        <p className="mute">No target was ever paused.</p>
      ) : (
        [...pauses]
          .reverse()
          .map((pause) => (
            <PauseCard
              key={pause.pauseId}
              pause={pause}
              target={named(pause.targetId)}
              onDraw={declares && pause.state === 'committed' && today() < pause.from ? setDrawing : null}
              onCancel={declares && pause.state !== 'cancelled' && today() <= pause.to ? setCancelling : null}
            />
          ))
      )}
      {drawing && (
        <DrawDialog pause={drawing} target={named(drawing.targetId)} onDone={() => setDrawing(null)} />
      )}
      {cancelling && (
        <ReasonDialog
          title={`Call off the pause of “${named(cancelling.targetId)}”?`}
          does="Call it off"
          changes="pauses"
          act={(reason) => cancelPause(cancelling.pauseId, reason)}
          onDone={() => setCancelling(null)}
        >
          <p>
            One that has begun lasts until Sunday and shows nothing. How many draws were called off stands
            beside the next plan.
          </p>
        </ReasonDialog>
      )}
    </section>
  );
}

interface PauseCardProps {
  pause: Pause;
  target: string;
  onDraw: ((pause: Pause) => void) | null;
  onCancel: ((pause: Pause) => void) | null;
}

function PauseCard({ pause, target, onDraw, onCancel }: PauseCardProps) {
  const paused = pause.units.filter((unit) => unit.paused).length;
  return (
    <article className={styles.form}>
      <h3>
        {target}: {counted(pause.weeks, 'week', 'weeks')} from {formatDay(pause.from)}
      </h3>
      <p>{stateInWords(pause, paused)}</p>
      {pause.units.length > 0 && (
        <Table
          caption={`${target}: units of the draw ${pause.seedHash.slice(0, 6)}`}
          columns={[
            { name: 'Pair', number: true },
            { name: 'Unit' },
            { name: 'People', number: true },
            { name: 'Target' },
          ]}
        >
          {pause.units.map((unit) => (
            <tr key={unit.unitId}>
              <NumberCell>{unit.stratum}</NumberCell>
              <th scope="row">{unit.name}</th>
              <NumberCell>{unit.people}</NumberCell>
              <td>{unit.paused ? 'suspended' : 'kept'}</td>
            </tr>
          ))}
        </Table>
      )}
      <details>
        <summary>How the draw is checked</summary>
        <p>
          Committed {formatDay(pause.committedOn)}, from the units of {formatDay(pause.asOf)}. SHA-256 of the
          seed: <code className={styles.hash}>{pause.seedHash}</code>.
          {pause.seed === null ? (
            ' The seed is told with the draw.'
          ) : (
            <>
              {' '}
              Seed: <code className={styles.hash}>{pause.seed}</code>. Units stand by size, then id, in pairs;
              the first of pair n is suspended where the first byte of SHA-256(seed:n) is even, else the
              second.
            </>
          )}
        </p>
      </details>
      {(onDraw !== null || onCancel !== null) && (
        <div className={styles.ways}>
          {onDraw && (
            <Button look="primary" onClick={() => onDraw(pause)}>
              Draw the units…
            </Button>
          )}
          {onCancel && <Button onClick={() => onCancel(pause)}>Call it off…</Button>}
        </div>
      )}
    </article>
  );
}

function stateInWords(pause: Pause, paused: number): string {
  const drawn = `${counted(paused, 'unit', 'units')} suspended, ${pause.units.length - paused} kept${
    pause.tooSmall ? `, ${pause.tooSmall} too small to take part` : ''
  }.`;
  if (pause.cancelled) {
    const until = pause.cancelled.lastDay ? ` It lasted until ${formatDay(pause.cancelled.lastDay)}.` : '';
    return `Called off ${formatDay(pause.cancelled.cancelledOn)}: ${pause.cancelled.reason}.${until}`;
  }
  return pause.state === 'committed' ? 'Committed; the units are not drawn yet.' : drawn;
}

function DrawDialog({ pause, target, onDone }: { pause: Pause; target: string; onDone: () => void }) {
  const queries = useQueryClient();
  const drawing = useMutation({
    mutationFn: () => drawPause(pause.pauseId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['pauses'] });
      onDone();
    },
  });
  return (
    <Dialog
      title={`Draw the units for “${target}”?`}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Not yet</Button>
          <Button look="primary" onClick={() => drawing.mutate()} disabled={drawing.isPending}>
            {drawing.isPending ? 'Drawing…' : 'Draw once'}
          </Button>
        </>
      }
    >
      <p>
        The committed seed decides. A draw is never repeated; the pause can only be called off, with a reason.
      </p>
      {drawing.isError && <ProblemPanel error={drawing.error} />}
    </Dialog>
  );
}

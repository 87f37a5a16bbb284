import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { periodName } from '@/lib/format';
import { DIMENSIONS, sliceName, wishForSlice, type Dimension } from '@/lib/slices';
import styles from './slice-help.module.css';

const MOST = 4;

/** Says which cuts exist and why there is no other, and notes which one is missed. */
export function SliceHelp() {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.ask}>
      <Button onClick={() => setOpen(true)}>Why can’t I slice this?</Button>
      {open && <SliceDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function SliceDialog({ onClose }: { onClose: () => void }) {
  const form = useId();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Dimension[]>([]);
  const [reason, setReason] = useState('');
  const wish = useMutation({
    mutationFn: () => wishForSlice(chosen, reason),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['slice-wishes'] }),
  });
  const dimensions = Object.keys(DIMENSIONS) as Dimension[];
  return (
    <Dialog
      title="Why can’t I slice this?"
      onClose={onClose}
      actions={
        wish.isSuccess ? (
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Close</Button>
            <Button
              type="submit"
              form={form}
              look="primary"
              disabled={chosen.length === 0 || chosen.length > MOST || wish.isPending}
            >
              Note this wish
            </Button>
          </>
        )
      }
    >
      <p>
        What can be looked at is fixed before a period begins and the same for everybody: every unit × tool,
        and the whole company’s answers about a tool by use case and by how much it is used. Each further cut
        would soon speak of a few people, or could be subtracted from what is shown already.
      </p>
      {wish.isSuccess ? (
        <Notice tone="good" role="status" title={`Noted: ${sliceName(chosen)}`}>
          <p>
            {periodName(wish.data.considered)} is the first that could have it. Who wished for it is not kept.
          </p>
        </Notice>
      ) : (
        <form
          id={form}
          onSubmit={(event) => {
            event.preventDefault();
            wish.mutate();
          }}
        >
          <fieldset className={styles.dimensions}>
            <legend>What would you divide by? Up to four.</legend>
            {dimensions.map((dimension) => (
              <label key={dimension}>
                <input
                  type="checkbox"
                  checked={chosen.includes(dimension)}
                  onChange={({ target }) =>
                    setChosen(
                      dimensions.filter((it) => (it === dimension ? target.checked : chosen.includes(it))),
                    )
                  }
                />
                {DIMENSIONS[dimension]}
              </label>
            ))}
          </fieldset>
          <Field label="What would you need it for? Optional" hint="Read by whoever plans the next period.">
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={300}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          {wish.isError && <ProblemPanel error={wish.error} />}
        </form>
      )}
    </Dialog>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { addUseCase, dismissProposal, toolsQuery } from '../api/catalogue';

const LONGEST = 120;

/** Makes a proposal a use case, under its own name or a better one. */
export function AcceptDialog({ proposal, onDone }: { proposal: string; onDone: () => void }) {
  const queries = useQueryClient();
  const formId = useId();
  const tools = useQuery(toolsQuery);
  const [name, setName] = useState(proposal.slice(0, LONGEST));
  const [tool, setTool] = useState('');
  const accepting = useMutation({
    mutationFn: async () => {
      await addUseCase({ name: name.trim(), tool, origin: 'chosen', ownerUnit: null });
      // Under another name it would stay listed as if nobody had decided.
      if (name.trim().toLowerCase() !== proposal.toLowerCase()) await dismissProposal(proposal, true);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['use-cases'] });
      onDone();
    },
  });
  return (
    <Dialog
      title="Accept as a use case?"
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Not now</Button>
          <Button
            type="submit"
            form={formId}
            look="primary"
            disabled={tool === '' || name.trim() === '' || accepting.isPending}
          >
            {accepting.isPending ? 'Accepting…' : 'Accept it'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          accepting.mutate();
        }}
      >
        <Field label="Name" hint="It keeps this name; leave out what could point to a person.">
          {(control) => (
            <input
              {...control}
              required
              maxLength={LONGEST}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Tool">
          {(control) => (
            <select {...control} required value={tool} onChange={(event) => setTool(event.target.value)}>
              <option value="">Choose…</option>
              {tools.data?.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      {accepting.isError && <ProblemPanel error={accepting.error} />}
    </Dialog>
  );
}

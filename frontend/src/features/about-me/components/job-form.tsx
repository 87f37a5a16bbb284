import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { HourField } from '@/components/ui/hour-field';
import { today } from '@/lib/week';
import { declareJob, jobsQuery, toolsQuery } from '../api/jobs';
import { usageQuery } from '../api/record';
import styles from './about-me-page.module.css';

export function JobForm({ onDone }: { onDone: () => void }) {
  const queries = useQueryClient();
  const tools = useQuery(toolsQuery);
  const [tool, setTool] = useState('');
  const [fromDay, setFromDay] = useState(today);
  const [hours, setHours] = useState({ from: '', to: '' });
  const declaring = useMutation({
    mutationFn: () =>
      declareJob({
        tool,
        fromDay,
        fromHour: hours.from === '' ? null : Number(hours.from),
        toHour: hours.to === '' ? null : Number(hours.to),
      }),
    onSuccess: async () => {
      await Promise.all(
        [jobsQuery.queryKey, usageQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone();
    },
  });
  const half = (hours.from === '') !== (hours.to === '');
  const same = hours.from !== '' && hours.from === hours.to;

  function hour(side: 'from' | 'to', label: string, hint: string, first: 0 | 1) {
    const onChange = (value: string) => setHours((before) => ({ ...before, [side]: value }));
    return <HourField label={label} hint={hint} first={first} value={hours[side]} onChange={onChange} />;
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        declaring.mutate();
      }}
    >
      <Field label="Tool of the job" hint="What the job uses in your name.">
        {(control) => (
          <select {...control} required value={tool} onChange={({ target }) => setTool(target.value)}>
            <option value="">Choose…</option>
            {tools.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Since" hint="The first day that was the job’s.">
        {(control) => (
          <input
            {...control}
            type="date"
            required
            value={fromDay}
            onChange={({ target }) => setFromDay(target.value)}
          />
        )}
      </Field>
      {hour('from', 'Begins at', 'In the company’s time zone.', 0)}
      {hour('to', 'Ends at', 'Over midnight where it is the earlier hour.', 1)}
      {hours.from !== '' && (
        <p className="mute">
          Reports by the day mix the job with your own use, so from that day on they tell of neither: your use
          is unknown, not zero.
        </p>
      )}
      {(half || same) && (
        <p role="alert">{half ? 'Both hours or neither.' : 'Leave both empty for whole days.'}</p>
      )}
      {declaring.isError && <ProblemPanel error={declaring.error} />}
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={declaring.isPending || half || same}>
          {declaring.isPending ? 'Declaring…' : 'Declare it'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { HourField } from '@/components/ui/hour-field';
import { today } from '@/lib/week';
import { toolsQuery, type NewAutomation } from '../api/automations';
import { checkDraft, emptyDraft, type AutomationDraft, type DraftErrors } from './automation-draft';
import { ConfirmDialog } from './confirm-dialog';
import styles from './automations-page.module.css';

export function AutomationForm({ onDone }: { onDone: () => void }) {
  const tools = useQuery(toolsQuery);
  const [draft, setDraft] = useState<AutomationDraft>(() => emptyDraft(today()));
  const [errors, setErrors] = useState<DraftErrors>({});
  const [confirming, setConfirming] = useState<NewAutomation | null>(null);
  const person = draft.about === 'person';

  function set<K extends keyof AutomationDraft>(field: K, value: AutomationDraft[K]) {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors((before) => ({ ...before, [field]: undefined }));
  }

  function text(field: Exclude<keyof AutomationDraft, 'about'>, label: string, hint: string, type = 'text') {
    return (
      <Field label={label} hint={hint} error={errors[field]}>
        {(control) => (
          <input
            {...control}
            type={type}
            autoComplete="off"
            maxLength={field === 'note' ? 200 : 254}
            value={draft[field]}
            onChange={(event) => set(field, event.target.value)}
          />
        )}
      </Field>
    );
  }

  function hour(field: 'fromHour' | 'toHour', label: string, hint: string, first: 0 | 1) {
    return (
      <HourField
        label={label}
        hint={hint}
        error={errors[field]}
        first={first}
        value={draft[field]}
        onChange={(value) => set(field, value)}
      />
    );
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkDraft(draft);
        if ('errors' in checked) setErrors(checked.errors);
        else setConfirming(checked.job);
      }}
    >
      <h2>Declare a job</h2>
      <div className={styles.fields}>
        <Field label="Runs as" hint="Accounts and keys are listed on Identities.">
          {(control) => (
            <select
              {...control}
              value={draft.about}
              onChange={(event) => set('about', event.target.value as AutomationDraft['about'])}
            >
              <option value="person">A person’s tool</option>
              <option value="account">An account or API key</option>
            </select>
          )}
        </Field>
        {person
          ? text(
              'employee',
              'Work e-mail or employee number',
              'The directory confirms it. It is not shown again.',
            )
          : text('hash', 'Code of the account', 'As Identities shows it.')}
        <Field label="Tool" hint="What the job uses." error={errors.tool}>
          {(control) => (
            <select {...control} value={draft.tool} onChange={(event) => set('tool', event.target.value)}>
              <option value="">{person ? 'Choose…' : 'Every tool'}</option>
              {tools.data?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('fromDay', 'From', 'The first day that was the job’s.', 'date')}
        {hour('fromHour', 'Begins at', 'In the company’s time zone.', 0)}
        {hour('toHour', 'Ends at', 'Over midnight where it is the earlier hour.', 1)}
        {text('note', 'Why', 'What the job does; names nobody.')}
      </div>
      {draft.fromHour !== '' && (
        <p className="mute">
          Only telemetry that comes by the hour can be divided. Reports by the day mix the job with the
          person’s own use, so from that day on they tell of neither: the person’s use is unknown, not zero.
        </p>
      )}
      <div className={styles.ways}>
        <Button type="submit" look="primary">
          Check and declare
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
      {confirming && <ConfirmDialog job={confirming} onBack={() => setConfirming(null)} onDone={onDone} />}
    </form>
  );
}

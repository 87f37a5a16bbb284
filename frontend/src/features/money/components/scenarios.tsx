import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Withheld } from '@/components/withheld';
import { KINDS, parseMoney } from '../api/amounts';
import { makeScenario, type MoneyCell, type MoneyPage, type ScenarioRequest } from '../api/money';
import { Hearings } from './hearings';
import { ScenarioResult } from './scenario-result';
import styles from './money-page.module.css';

/** A budget and what is committed go in; moves the evidence carries come out. */
export function Scenarios({ page, period }: { page: MoneyPage; period: string }) {
  const units = [
    ...new Set(
      page.byVerdict.flatMap(({ figures }) =>
        'withheld' in figures ? [] : [`${figures.amount.currency} ${figures.amount.kind}`],
      ),
    ),
  ];
  return (
    <section className={styles.section} aria-label="Scenarios">
      <h2>Where could money go?</h2>
      <p className={styles.words}>
        Only groups with a verdict, spend and outcomes of tasks take part. Nothing leaves a group without a
        verdict, and nothing leaves a figure shaped by the target before its unit was heard.
      </p>
      <Hearings period={period} theatre={theatreOf(page)} tools={page.tools} />
      {units.length === 0 ? (
        <p>No spend can be shown, so there is nothing to move.</p>
      ) : (
        <ScenarioForm units={units} period={period} page={page} />
      )}
    </section>
  );
}

function theatreOf(page: MoneyPage): MoneyCell[] {
  return page.cells.filter(({ figures }) => !('withheld' in figures) && figures.verdict === 'THEATRE');
}

interface ScenarioFormProps {
  units: string[];
  period: string;
  page: MoneyPage;
}

function ScenarioForm({ units, period, page: { cells, tools } }: ScenarioFormProps) {
  const [unit, setUnit] = useState(units[0] ?? '');
  const [budget, setBudget] = useState('');
  const [grade, setGrade] = useState('');
  const [committed, setCommitted] = useState<Record<string, string>>({});
  const [currency = '', kind = ''] = unit.split(' ');
  const budgetMinor = budget.trim() === '' ? undefined : parseMoney(budget, currency);
  const gradeHours = grade.trim() === '' ? undefined : Number(grade.replace(',', '.'));
  const badGrade = gradeHours !== undefined && !(gradeHours >= 0 && gradeHours <= 100);
  const commitments = Object.entries(committed)
    .filter(([, text]) => text.trim() !== '')
    .map(([cell, text]) => ({ cell, minor: parseMoney(text, currency) }));
  const bad = budgetMinor === null || badGrade || commitments.some(({ minor }) => minor === null);
  const request: ScenarioRequest = {
    period,
    currency,
    kind: kind as ScenarioRequest['kind'],
    budget: budgetMinor ?? null,
    commitments: commitments.map(({ cell, minor }) => ({ cell, minor: minor ?? 0 })),
    weights: gradeHours === undefined ? null : { gradeHours, cells: null },
  };
  const making = useMutation({ mutationFn: makeScenario });
  const spending = cells.filter(
    ({ figures }) =>
      !('withheld' in figures) && figures.spend.some((it) => it.currency === currency && it.kind === kind),
  );
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!bad) making.mutate(request);
        }}
      >
        <div className={styles.fields}>
          <Field label="Money" hint="Currencies and kinds of price are never added.">
            {(control) => (
              <select {...control} value={unit} onChange={({ target }) => setUnit(target.value)}>
                {units.map((it) => (
                  <option key={it} value={it}>
                    {it.split(' ')[0]} {KINDS[it.split(' ')[1] ?? ''] ?? it.split(' ')[1]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={`Budget for a period in ${currency}`}
            hint="As much as now, where empty."
            error={budgetMinor === null ? 'No amount such as 1250.50.' : null}
          >
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                value={budget}
                onChange={({ target }) => setBudget(target.value)}
              />
            )}
          </Field>
          <Field
            label="Hours a point of grade is worth"
            hint="Your judgement; nothing measures it. Not counted, where empty."
            error={badGrade ? 'A number from 0 to 100.' : null}
          >
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                value={grade}
                onChange={({ target }) => setGrade(target.value)}
              />
            )}
          </Field>
        </div>
        {spending.length > 0 && (
          <details>
            <summary>Commitments: what cannot leave a group</summary>
            <div className={styles.fields}>
              {spending.map(({ id, name, tool }) => (
                <Field
                  key={id}
                  label={`${name}, ${tools.find((it) => it.id === tool)?.name ?? tool}`}
                  error={
                    committed[id]?.trim() && parseMoney(committed[id], currency) === null
                      ? 'No amount such as 1250.50.'
                      : null
                  }
                >
                  {(control) => (
                    <input
                      {...control}
                      inputMode="decimal"
                      value={committed[id] ?? ''}
                      onChange={({ target }) => setCommitted({ ...committed, [id]: target.value })}
                    />
                  )}
                </Field>
              ))}
            </div>
          </details>
        )}
        <div>
          <Button type="submit" look="primary" disabled={making.isPending || bad}>
            {making.isPending ? 'Working it out…' : 'Work it out'}
          </Button>
        </div>
        {making.isError && <ProblemPanel error={making.error} />}
      </form>
      {making.isSuccess &&
        ('withheld' in making.data.figures ? (
          <Withheld reason={making.data.figures.withheld} />
        ) : (
          <ScenarioResult scenario={making.data.figures} request={making.variables} />
        ))}
    </>
  );
}

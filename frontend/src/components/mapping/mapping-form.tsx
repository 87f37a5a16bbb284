import { useId } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { saveAs } from '../save-as';
import {
  mappingJson,
  type MappedThing,
  type MappedWord,
  type MappingDraft,
  type MappingShape,
} from './mapping';
import styles from './mapping-form.module.css';

interface MappingFormProps {
  shape: MappingShape;
  draft: MappingDraft;
  /** Column names of the chosen file, offered while typing. */
  header: string[];
  onDraft: (draft: MappingDraft) => void;
}

const SEPARATORS = [
  { value: ',', name: 'comma' },
  { value: ';', name: 'semicolon' },
  { value: '\t', name: 'tabulator' },
  { value: '|', name: 'bar' },
];
const DECIMALS = [
  { value: '.', name: 'point' },
  { value: ',', name: 'comma' },
];

/** Says which column holds what, and shows the JSON that is sent. */
export function MappingForm({ shape, draft, header, onDraft }: MappingFormProps) {
  const id = useId();
  const lacks = shape.lacks(draft);
  const json = mappingJson(draft);

  function column({ name, label, hint }: MappedThing) {
    return (
      <Field key={name} label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            list={`${id}-header`}
            autoComplete="off"
            value={draft.columns[name] ?? ''}
            onChange={(event) =>
              onDraft({ ...draft, columns: { ...draft.columns, [name]: event.target.value } })
            }
          />
        )}
      </Field>
    );
  }

  function word({ name, label, hint, options }: MappedWord) {
    const change = (value: string) => onDraft({ ...draft, defaults: { ...draft.defaults, [name]: value } });
    return (
      <Field key={name} label={label} hint={hint}>
        {(control) =>
          options ? (
            <Choice
              control={control}
              options={[{ value: '', name: 'not said' }, ...options]}
              value={draft.defaults[name] ?? ''}
              onChange={change}
            />
          ) : (
            <input
              {...control}
              value={draft.defaults[name] ?? ''}
              onChange={(event) => change(event.target.value)}
            />
          )
        }
      </Field>
    );
  }

  return (
    <section className={styles.mapping} aria-label="Mapping">
      <div>
        <h2>Which column holds what</h2>
        <p className="mute">
          {header.length > 0
            ? `The file has ${header.join(', ')}.`
            : 'Choose the file first, and its column names are offered here.'}
        </p>
      </div>
      <datalist id={`${id}-header`}>
        {header.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.fields}>{shape.things.map(column)}</div>
      {shape.more.length > 0 && (
        <details className={styles.more}>
          <summary>More columns</summary>
          <div className={styles.fields}>{shape.more.map(column)}</div>
        </details>
      )}
      <h2>How the file is written</h2>
      <div className={styles.fields}>
        <Field label="Cells are divided by">
          {(control) => (
            <Choice
              control={control}
              options={SEPARATORS}
              value={draft.separator}
              onChange={(separator) => onDraft({ ...draft, separator })}
            />
          )}
        </Field>
        <Field label="Decimal sign">
          {(control) => (
            <Choice
              control={control}
              options={DECIMALS}
              value={draft.decimal}
              onChange={(decimal) => onDraft({ ...draft, decimal })}
            />
          )}
        </Field>
        <Field label="Form of dates" hint="Such as dd.MM.yyyy">
          {(control) => (
            <input
              {...control}
              value={draft.dateFormat}
              onChange={(event) => onDraft({ ...draft, dateFormat: event.target.value })}
            />
          )}
        </Field>
        {shape.scale && (
          <>
            {end('from', 'Worst rating', 'Such as 1')}
            {end('to', 'Best rating', 'Such as 5')}
          </>
        )}
        {shape.words.map(word)}
      </div>
      <h2>The mapping</h2>
      {/* Scrolls in its frame, by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.json} tabIndex={0} role="region" aria-label="Mapping as JSON">
        {json}
      </pre>
      <p role="status">{lacks ?? 'The mapping is complete.'}</p>
      <div className={styles.ways}>
        <Button onClick={() => saveAs('mapping.json', json, 'application/json')}>Save this mapping</Button>
      </div>
    </section>
  );

  function end(which: 'from' | 'to', label: string, hint: string) {
    return (
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            type="number"
            step="any"
            value={draft.scale[which]}
            onChange={(event) =>
              onDraft({ ...draft, scale: { ...draft.scale, [which]: event.target.value } })
            }
          />
        )}
      </Field>
    );
  }
}

interface ChoiceProps {
  control: object;
  options: { value: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ control, options, value, onChange }: ChoiceProps) {
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}

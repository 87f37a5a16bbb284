import { Field } from './field';

interface HourFieldProps {
  label: string;
  hint: string;
  error?: string | undefined;
  /** 0 for hours something begins at, 1 for those it ends at. */
  first: 0 | 1;
  /** As typed; empty for whole days. */
  value: string;
  onChange: (value: string) => void;
}

/** Chooses a full hour of the day, or whole days. */
export function HourField({ label, hint, error, first, value, onChange }: HourFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">Whole days</option>
          {Array.from({ length: 24 }, (_, at) => at + first).map((at) => (
            <option key={at} value={at}>
              {String(at).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useId } from 'react';
import field from '@/components/ui/field.module.css';
import { CheckedTextarea } from '../identifying/checked-textarea';

interface WordsFieldProps {
  label: string;
  hint: string;
  error: string | null;
  rows: number;
  maxLength: number | null;
  value: string;
  onText: (text: string) => void;
}

/** A named field for words that underlines what could give their writer away. */
export function WordsField({ label, hint, error, maxLength, ...writing }: WordsFieldProps) {
  const id = useId();
  return (
    <div>
      <p id={`${id}-label`} className={field.label}>
        {label}
      </p>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <CheckedTextarea
        {...writing}
        maxLength={maxLength ?? undefined}
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
      >
        <p className={field.hint}>Leave out names and anything only you could know.</p>
      </CheckedTextarea>
      {error && (
        <p id={`${id}-error`} className={field.error}>
          {error}
        </p>
      )}
    </div>
  );
}

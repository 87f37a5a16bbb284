import { useId, useRef, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { Giveaways } from './giveaways';
import type { Span } from './kinds';
import { Underlines } from './underlines';
import { useIdentifyingSpans } from './use-identifying-spans';
import styles from './checked-textarea.module.css';

interface CheckedTextareaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> {
  value: string;
  onText: (text: string) => void;
  /** What stands right below the field. */
  children: ReactNode;
}

/**
 * A field for a comment that underlines what could give its writer away, and lists it below. It only ever hints: the
 * text is sent as it is written, and the check is done here, in the browser.
 */
export function CheckedTextarea({ value, onText, children, ...rest }: CheckedTextareaProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const { spans, knowsNames } = useIdentifyingSpans(value);

  function show({ start, end }: Span) {
    const mark = mirror.current?.querySelector<HTMLElement>(`[data-start="${start}"]`);
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
    if (mark && field.current) field.current.scrollTop = mark.offsetTop - field.current.clientHeight / 3;
  }

  return (
    <>
      <div className={styles.field}>
        <Underlines text={value} spans={spans} mirror={mirror} />
        <textarea
          {...rest}
          ref={field}
          className={styles.writing}
          aria-describedby={[rest['aria-describedby'], id].filter(Boolean).join(' ')}
          value={value}
          onChange={(event) => onText(event.target.value)}
          onScroll={(event) => {
            if (mirror.current) mirror.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      {children}
      <Giveaways id={id} text={value} spans={spans} knowsNames={knowsNames} onShow={show} />
    </>
  );
}

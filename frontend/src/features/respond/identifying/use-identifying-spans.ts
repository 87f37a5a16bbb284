import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Detect, Span } from './kinds';
import { carried, identifyingSpans } from './spans';

/** A pause in typing after which the text is looked at again. */
const PAUSE_MS = 300;

interface Checked {
  text: string;
  spans: Span[];
}

interface Identifying {
  spans: Span[];
  /** Whether names are looked for; false when their vocabulary did not load. */
  knowsNames: boolean;
}

/**
 * What in the text could identify someone; between two checks, what an edit left alone stays. The vocabulary of names
 * is fetched once, as part of the page and whatever is written; the text itself goes nowhere.
 */
export function useIdentifyingSpans(text: string): Identifying {
  const vocabulary = useQuery({
    queryKey: ['names'],
    queryFn: async () => ({ names: (await import('./names')).names }),
    staleTime: Infinity,
  });
  const names = vocabulary.data?.names ?? none;
  const [checked, setChecked] = useState<Checked>({ text: '', spans: [] });
  useEffect(() => {
    const timer = setTimeout(() => setChecked({ text, spans: identifyingSpans(text, names) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, names]);
  const spans = useMemo(() => carried(checked.spans, checked.text, text), [checked, text]);
  return { spans, knowsNames: !vocabulary.isError };
}

const none: Detect = () => [];

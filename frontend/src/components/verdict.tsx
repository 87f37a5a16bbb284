/** The six verdicts, the running period included; colour is never the only carrier. */
export type Verdict =
  'VALUE' | 'FRICTION' | 'THEATRE' | 'TOOL_INFLATION' | 'UNTAPPED' | 'INSUFFICIENT_EVIDENCE' | 'RUNNING';

interface Face {
  word: string;
  meaning: string;
  colour: string;
  glyph: (colour: string) => React.ReactNode;
}

export const VERDICTS: Record<Verdict, Face> = {
  VALUE: {
    word: 'Value',
    meaning: 'Use goes on without pressure, its output is kept, people say it helps.',
    colour: 'var(--value)',
    glyph: (colour) => <circle cx="9" cy="9" r="6.5" fill={colour} />,
  },
  FRICTION: {
    word: 'Friction',
    meaning: 'Honest effort meets real obstacles, named in people’s words.',
    colour: 'var(--friction)',
    glyph: (colour) => <path d="M9 2.2 16 15H2z" fill={colour} />,
  },
  THEATRE: {
    word: 'Theatre',
    meaning: 'Use is performed for the number: telemetry and people agree.',
    colour: 'var(--theatre)',
    glyph: (colour) => (
      <>
        <rect x="2.6" y="2.6" width="12.8" height="12.8" fill="none" stroke={colour} strokeWidth="2.4" />
        <path d="M3 15 15 3" stroke={colour} strokeWidth="2" />
      </>
    ),
  },
  TOOL_INFLATION: {
    word: 'Tool inflation',
    meaning: 'The tool counts passive or automatic events; nobody is pretending.',
    colour: 'var(--inflation)',
    glyph: (colour) => (
      <>
        <circle cx="9" cy="9" r="6" fill="none" stroke={colour} strokeWidth="2.2" />
        <circle cx="9" cy="9" r="2" fill={colour} />
      </>
    ),
  },
  UNTAPPED: {
    word: 'Untapped',
    meaning: 'Those who use it gain, few use it: access, training or permission is missing.',
    colour: 'var(--untapped)',
    glyph: (colour) => <path d="M3 11.5 9 5l6 6.5" fill="none" stroke={colour} strokeWidth="2.6" />,
  },
  INSUFFICIENT_EVIDENCE: {
    word: 'Cannot tell',
    meaning: 'The honest default: the evidence does not reach. Open a cell to see what it would take.',
    colour: 'var(--none)',
    glyph: (colour) => <path d="M4 9h10" stroke={colour} strokeWidth="2" />,
  },
  RUNNING: {
    word: 'Running',
    meaning: 'The period has not ended; a verdict is given only then.',
    colour: 'var(--none)',
    glyph: (colour) => (
      <circle cx="9" cy="9" r="6" fill="none" stroke={colour} strokeWidth="2" strokeDasharray="3 3.28" />
    ),
  },
};

/** A cell without a verdict belongs to a running period; a word this build does not know is not guessed at. */
export function verdictOf(value: string | null | undefined): Verdict {
  if (value === null || value === undefined) return 'RUNNING';
  return value in VERDICTS ? (value as Verdict) : 'INSUFFICIENT_EVIDENCE';
}

/** Decorative: the word always stands beside it. */
export function VerdictGlyph({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  const face = VERDICTS[verdict];
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" style={{ flex: 'none' }}>
      {face.glyph(face.colour)}
    </svg>
  );
}

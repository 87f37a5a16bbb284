import { counted, formatDay } from '@/lib/format';
import styles from './figures-note.module.css';

interface FiguresNoteProps {
  figures: 'running' | 'preliminary' | 'final';
  finalOn?: string | null | undefined;
  /** Waves whose answers came after the figures were final. */
  late?: number;
}

/** How firm a period's figures are. */
export function FiguresNote({ figures, finalOn, late = 0 }: FiguresNoteProps) {
  return (
    <span className={styles.note} title={HELP[figures]}>
      {words(figures, finalOn)}
      {late > 0 && `, without ${counted(late, 'wave', 'waves')} that came later`}
    </span>
  );
}

const HELP = {
  running: 'Verdicts are given when the period has ended.',
  preliminary:
    'Reports of usage come late and are corrected; answers of an import come all at once. Until then figures may change.',
  final: 'Published: no later report, correction or erasure changes these figures.',
};

function words(figures: FiguresNoteProps['figures'], finalOn: string | null | undefined): string {
  if (figures === 'running') {
    return 'running: verdicts when it ends';
  }
  if (figures === 'final') {
    return finalOn ? `final since ${formatDay(finalOn)}` : 'final';
  }
  return finalOn ? `preliminary until ${formatDay(finalOn)}` : 'preliminary: a wave is still open';
}

import type { Plugin } from 'vite';

export interface EvaluationLine {
  archetype: string;
  honest: boolean;
  knownLimit: boolean;
  testimony: string;
  n: number;
  groups: number;
  shares: Record<string, number>;
  everTheatre: number;
  upper95: number;
  power: number | null;
}

export interface Evaluation {
  commit: string;
  date: string;
  command: string;
  lines: EvaluationLine[];
}

export function evaluated(file?: string): Evaluation | null;
export function evaluation(): Plugin;

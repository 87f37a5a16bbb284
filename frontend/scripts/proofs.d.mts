import type { Plugin } from 'vite';

export interface Proof {
  promise: number;
  about: string;
  sentence: string;
  status: 'proven' | 'unproven';
  figure: string | null;
  test: string | null;
  commit: string | null;
  date: string | null;
}

export function promises(folder?: string): Proof[];
export function proofs(): Plugin;

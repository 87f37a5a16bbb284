import type { ReactNode } from 'react';
import type { Answers, AnswerValue, Question } from '../survey/definition';

/** What the two ways of showing a form have in common. */
export interface FormView {
  screens: Question[][];
  answers: Answers;
  found: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, string>;
  onAnswer: (name: string, value: AnswerValue | undefined) => void;
  accepts: (names?: string[]) => boolean;
  onSend: () => void;
  sending: boolean;
  sendable: boolean;
  protection: ReactNode;
  /** The question whether a usage band rides along, asked last. */
  band: ReactNode;
  problem: ReactNode;
}

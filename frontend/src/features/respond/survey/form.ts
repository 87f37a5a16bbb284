import type { Answers, AnswerValue, Question, Survey, SurveyPage, TextQuestion } from './definition';
import { holds, isEmpty, namesIn, parseExpression, type Expression } from './expression';

/** The value of a dropdown's "something else". */
export const OTHER = 'other';
/** The value of a checkbox's "nothing", which excludes every other choice. */
export const NONE = 'none';

/**
 * The questions a person sees now. What an invisible question holds counts for nothing, so hiding one can hide
 * another: the answer is the fixed point, and the release post finds the same one.
 */
export function visibleQuestions(survey: Survey, answers: Answers): Question[] {
  let shown = shownBy(survey, answers);
  for (;;) {
    const next = shownBy(survey, only(shown, answers));
    if (next.length === shown.length) return next;
    shown = next;
  }
}

/** What is sent: answers to visible questions only, presets included, blanks left out. */
export function completeAnswers(survey: Survey, answers: Answers): Answers {
  const questions = visibleQuestions(survey, answers);
  const complete: Record<string, AnswerValue> = {};
  for (const question of questions) {
    const value = answers[question.name] ?? preset(question);
    if (value !== undefined && !isEmpty(value)) {
      complete[question.name] = typeof value === 'string' ? value.trim() : value;
    }
  }
  return complete;
}

/** Characters the free texts of a survey may have together: what every sealed answer must have room for. */
export function longestTexts(survey: Survey): number {
  return textQuestions(survey).reduce((sum, { maxLength }) => sum + (maxLength ?? 0), 0);
}

/** Names of the free texts among answers; each is released apart from everything else. */
export function freeTexts(survey: Survey, answers: Answers): string[] {
  return textQuestions(survey)
    .map(({ name }) => name)
    .filter((name) => answers[name] !== undefined);
}

export function textQuestions(survey: Survey): TextQuestion[] {
  return survey.pages
    .flatMap((page) => page.questions)
    .filter((question): question is TextQuestion => question.kind === 'line' || question.kind === 'comment');
}

/** Sentences about what keeps the answers from being sent, by question name. */
export function findings(questions: Question[], answers: Answers): Map<string, string> {
  const found = new Map<string, string>();
  for (const question of questions) {
    const finding = check(question, answers[question.name] ?? preset(question));
    if (finding !== null) found.set(question.name, finding);
  }
  return found;
}

function check(question: Question, value: AnswerValue | undefined): string | null {
  if (value === undefined || isEmpty(value)) return question.required ? 'Please answer this question.' : null;
  switch (question.kind) {
    case 'number':
    case 'net-benefit':
      return checkNumber(question, value);
    case 'line':
    case 'comment':
      return question.maxLength !== null && String(value).length > question.maxLength
        ? `At most ${question.maxLength} characters, please; these are ${String(value).length}.`
        : null;
    case 'one-of':
    case 'several-of':
    case 'rating':
      return null;
  }
}

function checkNumber(
  question: { min: number | null; max: number | null },
  value: AnswerValue,
): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'A whole number, please.';
  if (question.min !== null && value < question.min) return `At least ${question.min}, please.`;
  if (question.max !== null && value > question.max) return `At most ${question.max}, please.`;
  return null;
}

export function preset(question: Question): AnswerValue | undefined {
  return question.kind === 'one-of' ? (question.preset ?? undefined) : undefined;
}

/**
 * One question a screen; a follow-up that hangs on the question right before it on the same page shares its screen,
 * so that "No" is met by its reasons and a comment by who may read it.
 */
export function screens(survey: Survey, answers: Answers): Question[][] {
  const visible = new Set(visibleQuestions(survey, answers));
  const result: Question[][] = [];
  for (const page of survey.pages) {
    let screen: Question[] = [];
    for (const question of page.questions) {
      if (!visible.has(question)) continue;
      const before = screen.at(-1);
      if (before && hangsOn(question, before)) screen.push(question);
      else result.push((screen = [question]));
    }
  }
  return result;
}

function hangsOn(question: Question, before: Question): boolean {
  return (
    question.visibleIf !== null &&
    namesIn(condition(question.visibleIf)).every((name) => name === before.name)
  );
}

function shownBy(survey: Survey, answers: Answers): Question[] {
  return survey.pages
    .filter((page) => applies(page, answers))
    .flatMap((page) => page.questions.filter((question) => applies(question, answers)));
}

function only(questions: Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = answers[question.name] ?? preset(question);
      return value === undefined ? [] : [[question.name, value]];
    }),
  );
}

function applies(part: SurveyPage | Question, answers: Answers): boolean {
  return part.visibleIf === null || holds(condition(part.visibleIf), answers);
}

const parsed = new Map<string, Expression>();

function condition(source: string): Expression {
  const known = parsed.get(source);
  if (known) return known;
  const expression = parseExpression(source);
  parsed.set(source, expression);
  return expression;
}

/**
 * The documented subset of SurveyJS JSON that waves are written in. The definition arrives as opaque JSON; what this
 * form cannot show is refused here, with a JSON pointer, rather than shown wrongly.
 */
export interface Choice {
  value: string;
  text: string;
}

/** Choices fetched from a list of the installation: tools, use cases. */
export interface ChoiceSource {
  url: string;
  path: string;
  valueName: string;
  titleName: string;
}

interface QuestionCommon {
  name: string;
  title: string;
  description: string | null;
  required: boolean;
  visibleIf: string | null;
}

export interface ChoiceQuestion extends QuestionCommon {
  kind: 'one-of';
  choices: Choice[];
  source: ChoiceSource | null;
  other: string | null;
  preset: string | null;
}

export interface SeveralQuestion extends QuestionCommon {
  kind: 'several-of';
  choices: Choice[];
  none: string | null;
}

export interface RatingQuestion extends QuestionCommon {
  kind: 'rating';
  min: number;
  max: number;
  minWords: string | null;
  maxWords: string | null;
}

/** `netBenefit` is the two-sided scale of minutes; a plain number is typed. */
export interface NumberQuestion extends QuestionCommon {
  kind: 'number' | 'net-benefit';
  min: number | null;
  max: number | null;
}

export interface TextQuestion extends QuestionCommon {
  kind: 'line' | 'comment';
  maxLength: number | null;
}

export type Question = ChoiceQuestion | SeveralQuestion | RatingQuestion | NumberQuestion | TextQuestion;

export interface SurveyPage {
  name: string;
  visibleIf: string | null;
  questions: Question[];
}

export interface Survey {
  title: string;
  description: string | null;
  pages: SurveyPage[];
}

/** A flat map from question name to value: SurveyJS' own result shape. */
export type AnswerValue = string | number | string[];
export type Answers = Readonly<Record<string, AnswerValue>>;

export class UnsupportedSurveyError extends Error {
  constructor(pointer: string, problem: string) {
    super(`${pointer}: ${problem}`);
  }
}

type Json = Record<string, unknown>;

/** A survey's title in the viewer's language, for where its questions are not read. */
export function titleOf(definition: unknown, language: string): string {
  return words(object(definition, '')['title'], language) ?? 'Report';
}

export function parseSurvey(definition: unknown, language: string): Survey {
  const root = object(definition, '');
  return {
    title: words(root['title'], language) ?? '',
    description: words(root['description'], language),
    pages: list(root['pages'], '/pages').map((page, index) => parsePage(page, `/pages/${index}`, language)),
  };
}

function parsePage(value: unknown, pointer: string, language: string): SurveyPage {
  const page = object(value, pointer);
  return {
    name: text(page['name']) ?? pointer,
    visibleIf: text(page['visibleIf']),
    questions: list(page['elements'], `${pointer}/elements`).map((element, index) =>
      parseQuestion(element, `${pointer}/elements/${index}`, language),
    ),
  };
}

function parseQuestion(value: unknown, pointer: string, language: string): Question {
  const element = object(value, pointer);
  const name = text(element['name']);
  if (name === null) throw new UnsupportedSurveyError(pointer, 'a question needs a name');
  const common: QuestionCommon = {
    name,
    title: words(element['title'], language) ?? name,
    description: words(element['description'], language),
    required: element['isRequired'] === true,
    visibleIf: text(element['visibleIf']),
  };
  switch (element['type']) {
    case 'dropdown':
    case 'radiogroup':
      return {
        ...common,
        kind: 'one-of',
        choices: choices(element['choices'], pointer, language),
        source: source(element['choicesByUrl']),
        other:
          element['showOtherItem'] === true
            ? (words(element['otherText'], language) ?? 'Something else')
            : null,
        preset: text(element['defaultValue']),
      };
    case 'checkbox':
      return {
        ...common,
        kind: 'several-of',
        choices: choices(element['choices'], pointer, language),
        none: element['showNoneItem'] === true ? (words(element['noneText'], language) ?? 'None') : null,
      };
    case 'rating':
      return {
        ...common,
        kind: 'rating',
        min: number(element['rateMin']) ?? 1,
        max: number(element['rateMax']) ?? 5,
        minWords: words(element['minRateDescription'], language),
        maxWords: words(element['maxRateDescription'], language),
      };
    case 'text':
      return element['inputType'] === 'number'
        ? {
            ...common,
            kind: element['candorKind'] === 'netBenefit' ? 'net-benefit' : 'number',
            min: number(element['min']),
            max: number(element['max']),
          }
        : { ...common, kind: 'line', maxLength: number(element['maxLength']) };
    case 'comment':
      return { ...common, kind: 'comment', maxLength: number(element['maxLength']) };
    default:
      throw new UnsupportedSurveyError(
        `${pointer}/type`,
        `"${String(element['type'])}" is not in the subset`,
      );
  }
}

function choices(value: unknown, pointer: string, language: string): Choice[] {
  if (value === undefined) return [];
  return list(value, `${pointer}/choices`).map((choice, index) => {
    if (typeof choice === 'string' || typeof choice === 'number') {
      return { value: String(choice), text: String(choice) };
    }
    const item = object(choice, `${pointer}/choices/${index}`);
    const key = text(item['value']);
    if (key === null)
      throw new UnsupportedSurveyError(`${pointer}/choices/${index}`, 'a choice needs a value');
    return { value: key, text: words(item['text'], language) ?? key };
  });
}

function source(value: unknown): ChoiceSource | null {
  if (value === undefined) return null;
  const by = object(value, '/choicesByUrl');
  return {
    url: text(by['url']) ?? '',
    path: text(by['path']) ?? '',
    valueName: text(by['valueName']) ?? 'value',
    titleName: text(by['titleName']) ?? 'title',
  };
}

/** A localised string is plain text or `{default, de, …}`; the viewer's language wins, its base language next. */
function words(value: unknown, language: string): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const texts = value as Json;
  const base = language.split('-')[0] ?? language;
  return text(texts[language]) ?? text(texts[base]) ?? text(texts['default']) ?? text(texts['en']);
}

function object(value: unknown, pointer: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnsupportedSurveyError(pointer || '/', 'an object is expected');
  }
  return value as Json;
}

function list(value: unknown, pointer: string): unknown[] {
  if (!Array.isArray(value)) throw new UnsupportedSurveyError(pointer, 'a list is expected');
  return value;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

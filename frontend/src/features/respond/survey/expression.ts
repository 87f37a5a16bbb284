import type { Answers, AnswerValue } from './definition';

/**
 * Conditions of `visibleIf`: `{name} op literal`, or `{name} notempty`, joined by `and` and `or`, where `and` binds
 * more tightly. The release post evaluates the same language over the same answers.
 */
export type Expression =
  | { kind: 'and' | 'or'; terms: Expression[] }
  | { kind: 'empty' | 'notempty'; name: string }
  | { kind: Comparison; name: string; literal: string | number };

const COMPARISONS = ['=', '!=', '>', '<', '>=', '<=', 'contains'] as const;
type Comparison = (typeof COMPARISONS)[number];

export class ExpressionError extends Error {}

const TOKEN = /\s*(?:\{([^}]+)\}|'([^']*)'|(-?\d+(?:\.\d+)?)|(!=|>=|<=|=|>|<)|([A-Za-z]+))/y;

type Token =
  | { kind: 'name'; text: string }
  | { kind: 'literal'; value: string | number }
  | { kind: 'word'; text: string };

export function parseExpression(source: string): Expression {
  const tokens = tokenise(source);
  let at = 0;

  function joined(kind: 'and' | 'or', operand: () => Expression): Expression {
    const terms = [operand()];
    while (word(tokens[at]) === kind) {
      at += 1;
      terms.push(operand());
    }
    return terms.length === 1 && terms[0] ? terms[0] : { kind, terms };
  }

  function condition(): Expression {
    const name = tokens[at++];
    const operator = word(tokens[at++]);
    if (name?.kind !== 'name') throw new ExpressionError(`"${source}": a condition starts with {question}`);
    if (operator === 'empty' || operator === 'notempty') return { kind: operator, name: name.text };
    const comparison = COMPARISONS.find((known) => known === operator);
    if (!comparison) throw new ExpressionError(`"${source}": "${operator ?? ''}" is not an operator`);
    const literal = tokens[at++];
    if (literal?.kind !== 'literal') throw new ExpressionError(`"${source}": a value is missing`);
    return { kind: comparison, name: name.text, literal: literal.value };
  }

  const expression = joined('or', () => joined('and', condition));
  if (at !== tokens.length) throw new ExpressionError(`"${source}": unexpected text after the condition`);
  return expression;
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new ExpressionError(`"${source}": unreadable at ${from + 1}`);
    const [, name, quoted, digits, symbol, letters] = match;
    if (name !== undefined) tokens.push({ kind: 'name', text: name.trim() });
    else if (quoted !== undefined) tokens.push({ kind: 'literal', value: quoted });
    else if (digits !== undefined) tokens.push({ kind: 'literal', value: Number(digits) });
    else tokens.push({ kind: 'word', text: (symbol ?? letters ?? '').toLowerCase() });
  }
  return tokens;
}

function word(token: Token | undefined): string | undefined {
  return token?.kind === 'word' ? token.text : undefined;
}

export function holds(expression: Expression, answers: Answers): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.terms.every((term) => holds(term, answers));
    case 'or':
      return expression.terms.some((term) => holds(term, answers));
    case 'empty':
      return isEmpty(answers[expression.name]);
    case 'notempty':
      return !isEmpty(answers[expression.name]);
    case '=':
    case '!=':
    case '>':
    case '<':
    case '>=':
    case '<=':
    case 'contains':
      return compares(expression.kind, answers[expression.name], expression.literal);
  }
}

export function namesIn(expression: Expression): string[] {
  return 'terms' in expression ? expression.terms.flatMap(namesIn) : [expression.name];
}

/** An unanswered question equals nothing and is on neither side of any bound; it does differ from every value. */
function compares(operator: Comparison, value: AnswerValue | undefined, literal: string | number): boolean {
  if (value === undefined || isEmpty(value)) return operator === '!=';
  switch (operator) {
    case 'contains':
      return Array.isArray(value) ? value.includes(String(literal)) : String(value).includes(String(literal));
    case '=':
      return same(value, literal);
    case '!=':
      return !same(value, literal);
    case '>':
      return typeof value === 'number' && value > Number(literal);
    case '<':
      return typeof value === 'number' && value < Number(literal);
    case '>=':
      return typeof value === 'number' && value >= Number(literal);
    case '<=':
      return typeof value === 'number' && value <= Number(literal);
  }
}

function same(value: AnswerValue, literal: string | number): boolean {
  return !Array.isArray(value) && String(value) === String(literal);
}

export function isEmpty(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

import { describe, expect, it } from 'vitest';
import type { Answers } from './definition';
import { ExpressionError, holds, namesIn, parseExpression } from './expression';

function evaluate(source: string, answers: Answers): boolean {
  return holds(parseExpression(source), answers);
}

describe('expressions', () => {
  it.each([
    ["{used} = 'yes'", { used: 'yes' }, true],
    ["{used} = 'yes'", { used: 'no' }, false],
    ["{used} != 'yes'", { used: 'no' }, true],
    ['{netMinutes} > 0', { netMinutes: 5 }, true],
    ['{netMinutes} > 0', { netMinutes: 0 }, false],
    ['{netMinutes} >= -10', { netMinutes: -10 }, true],
    ['{netMinutes} < 0', { netMinutes: -1 }, true],
    ['{netMinutes} <= 0', { netMinutes: 1 }, false],
    ['{netMinutes} = 10', { netMinutes: 10 }, true],
    ['{comment} notempty', { comment: 'words' }, true],
    ['{comment} notempty', { comment: '   ' }, false],
    ['{obstacles} empty', { obstacles: [] }, true],
    ["{obstacles} contains 'limits'", { obstacles: ['access', 'limits'] }, true],
    ["{obstacles} contains 'limit'", { obstacles: ['limits'] }, false],
    ["{obstacles} = 'limits'", { obstacles: ['limits'] }, false],
    ['{tool} > 1', { tool: '2' }, false],
  ] as [string, Answers, boolean][])('%s with %j is %s', (source, answers, expected) => {
    expect(evaluate(source, answers)).toBe(expected);
  });

  it('puts an unanswered question on neither side of a bound', () => {
    expect(evaluate('{netMinutes} > 0', {})).toBe(false);
    expect(evaluate('{netMinutes} <= 0', {})).toBe(false);
    expect(evaluate("{used} = 'yes'", {})).toBe(false);
    expect(evaluate("{used} != 'yes'", {})).toBe(true);
  });

  it('binds and more tightly than or', () => {
    const source = "{a} = 'x' or {b} = 'x' and {c} = 'x'";
    expect(evaluate(source, { a: 'x' })).toBe(true);
    expect(evaluate(source, { b: 'x' })).toBe(false);
    expect(evaluate(source, { b: 'x', c: 'x' })).toBe(true);
  });

  it('keeps the word "and" inside a quoted value', () => {
    expect(evaluate("{tool} = 'this and that'", { tool: 'this and that' })).toBe(true);
  });

  it('names the questions it hangs on', () => {
    expect(namesIn(parseExpression("{a} = 'x' and ({b} notempty".replace('(', '')))).toEqual(['a', 'b']);
  });

  it.each([
    "used = 'yes'",
    "{used} is 'yes'",
    '{used} =',
    "{used} = 'yes' {b}",
    "({a} = 'x')",
    "{used} = 'yes",
    '{used} = "yes"',
  ])('refuses %s', (source) => {
    expect(() => parseExpression(source)).toThrow(ExpressionError);
  });
});

import { describe, expect, it } from 'vitest';
import { money, moneyRange, parseMoney } from './amounts';

describe('money', () => {
  it('has as many digits as its currency', () => {
    expect(money(180050, 'USD')).toBe('$1,800.50');
    expect(money(1800, 'JPY')).toBe('¥1,800');
  });

  it('is a range where it is printed in steps', () => {
    expect(moneyRange(30000, 39999, 'USD')).toBe('$300–$400');
    expect(moneyRange(30050, 30050, 'USD')).toBe('$300.50');
  });

  it('is read with either sign before its cents and refused otherwise', () => {
    expect(parseMoney('1250.50', 'EUR')).toBe(125050);
    expect(parseMoney('1250,5', 'EUR')).toBe(125050);
    expect(parseMoney('1250', 'JPY')).toBe(1250);
    expect(parseMoney('-3', 'EUR')).toBeNull();
    expect(parseMoney('3.141', 'EUR')).toBeNull();
    expect(parseMoney('all of it', 'EUR')).toBeNull();
  });
});

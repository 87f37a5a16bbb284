import { decimal } from '@/lib/format';

export const KINDS: Record<string, string> = {
  charged: 'charged',
  list: 'at list price',
  estimated: 'estimated',
  unknown: 'of unknown kind',
};

/** Minor units as money in the viewer's language: "€300.00", with as many digits as the currency has. */
export function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat(navigator.language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** Money as it may be printed: a range, or one figure where it is exact. */
export function moneyRange(from: number, to: number, currency: string): string {
  return from === to
    ? money(from, currency)
    : `${wholeMoney(from, currency)}–${wholeMoney(to + 1, currency)}`;
}

/** Ranges lie in steps that need no digits after the point. */
function wholeMoney(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat(navigator.language, { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  return new Intl.NumberFormat(navigator.language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(minor / 10 ** digits);
}

/** "0.8 (0.7 to 0.9)". */
export function limits(figure: { value: number; low: number; high: number }, digits = 2): string {
  return `${decimal(figure.value, digits)} (${decimal(figure.low, digits)} to ${decimal(figure.high, digits)})`;
}

/** "1,250.50" or "1250,5" as minor units; `null` for what is no amount. */
export function parseMoney(text: string, currency: string): number | null {
  const plain = text.trim().replace(/\s/g, '');
  if (!/^\d{1,12}([.,]\d{1,3})?$/.test(plain)) return null;
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const minor = Number(plain.replace(',', '.')) * 10 ** digits;
  return Math.abs(minor - Math.round(minor)) < 1e-6 ? Math.round(minor) : null;
}

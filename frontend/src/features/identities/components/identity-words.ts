import { count, monthName } from '@/lib/format';
import type { Identity, IdentityState } from '../api/identities';

export const STATES: Record<IdentityState, string> = {
  unmatched: 'Not matched',
  matched: 'Matched by hand',
  machine: 'Machines',
};

const KINDS: Record<Identity['kind'], string> = {
  employee_number: 'Employee number',
  email: 'E-mail',
  login: 'Login',
  vendor_id: 'Id of the vendor',
  hashed: 'Hash of the vendor',
  unknown: 'Not noted',
  api_key: 'API key',
  service: 'Bot or service account',
};

/** "E-mail, at acme.example"; never more of the address than its domain, and that only where it is the company's. */
export function namedBy({ kind, domain }: Identity): string {
  if (domain === null) return KINDS[kind];
  return domain === 'other' ? `${KINDS[kind]}, at another domain` : `${KINDS[kind]}, at ${domain}`;
}

/** "October to November 2026"; a day could be one person's. */
export function monthsOf({ from, to }: Identity): string {
  if (from === null || to === null) return 'not told';
  return from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;
}

export function rowsOf({ rowsUpTo }: Identity): string {
  return rowsUpTo === null ? 'not told' : `up to ${count(rowsUpTo)}`;
}

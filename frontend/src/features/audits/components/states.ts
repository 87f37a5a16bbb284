import type { AuditLine, Outcome } from '../api/audits';

export const STATES: Record<AuditLine['state'], string> = {
  open: 'Open: nobody has signed',
  'signed-once': 'Signed once; a second person is awaited',
  signed: 'Signed by two',
  withdrawn: 'Withdrawn: opened by mistake',
};

export const OUTCOMES: Record<Outcome, string> = {
  accepted: 'Accepted: something will be done',
  rejected: 'Rejected: nothing will be done',
  deferred: 'Deferred: it is decided later',
};

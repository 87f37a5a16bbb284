export type Role = 'employee' | 'unit-lead' | 'reader' | 'author' | 'usage-admin' | 'auditor' | 'admin';

/** Which roles a page serves. The server decides on every request; this only keeps dead ends out of the navigation. */
export const PAGE_ROLES = {
  home: ['employee'],
  followUp: ['employee'],
  board: ['reader', 'unit-lead', 'auditor'],
  readiness: ['reader', 'unit-lead', 'auditor'],
  money: ['reader', 'auditor'],
  contradictions: ['reader', 'unit-lead', 'auditor'],
  portfolio: ['reader', 'unit-lead', 'auditor'],
  cleanData: ['reader', 'unit-lead', 'auditor'],
  search: ['reader', 'unit-lead', 'auditor'],
  targets: ['reader', 'unit-lead', 'auditor', 'usage-admin'],
  audits: ['reader', 'auditor'],
  howFar: ['reader', 'unit-lead', 'auditor'],
  waves: ['author', 'reader', 'auditor', 'admin'],
  usage: ['usage-admin', 'auditor'],
  outcomes: ['usage-admin', 'auditor'],
  identities: ['usage-admin'],
  automations: ['usage-admin'],
  coverage: ['usage-admin'],
  accessLog: ['auditor'],
  invited: ['auditor'],
  responses: ['usage-admin', 'author'],
  catalogue: ['usage-admin'],
  directory: ['admin', 'usage-admin'],
} as const satisfies Record<string, readonly Role[]>;

export type PageName = keyof typeof PAGE_ROLES;

export function reaches(roles: readonly string[], page: PageName): boolean {
  return PAGE_ROLES[page].some((role) => roles.includes(role));
}

export function reachablePages(roles: readonly string[]): PageName[] {
  return (Object.keys(PAGE_ROLES) as PageName[]).filter((page) => reaches(roles, page));
}

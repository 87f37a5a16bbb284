import { reachablePages, type PageName } from '@/lib/roles';

const PAGES = {
  home: { to: '/', name: 'Home' },
  followUp: { to: '/follow-up', name: 'Follow-up' },
  board: { to: '/board', name: 'Board' },
  readiness: { to: '/readiness', name: 'Readiness' },
  money: { to: '/money', name: 'Money' },
  contradictions: { to: '/contradictions', name: 'Contradictions' },
  portfolio: { to: '/portfolio', name: 'Portfolio' },
  cleanData: { to: '/clean-data', name: 'Clean data' },
  search: { to: '/search', name: 'Search' },
  targets: { to: '/targets', name: 'Targets' },
  audits: { to: '/audits', name: 'Audits' },
  howFar: { to: '/how-far', name: 'How far to trust' },
  waves: { to: '/waves', name: 'Waves' },
  usage: { to: '/usage', name: 'Usage sources' },
  outcomes: { to: '/outcomes', name: 'Outcomes' },
  identities: { to: '/identities', name: 'Identities' },
  automations: { to: '/automations', name: 'Automations' },
  coverage: { to: '/usage/coverage', name: 'Coverage' },
  accessLog: { to: '/access-log', name: 'Access log' },
  invited: { to: '/invited', name: 'Invited people' },
  responses: { to: '/responses', name: 'Response imports' },
  catalogue: { to: '/catalogue', name: 'Tools and use cases' },
  directory: { to: '/directory', name: 'Directory' },
} as const satisfies Record<PageName, { to: string; name: string }>;

export type NavigationEntry = (typeof PAGES)[PageName];

export function navigationFor(roles: readonly string[]): NavigationEntry[] {
  return reachablePages(roles).map((page) => PAGES[page]);
}

/** Where a person lands: Home for whom answers, else the first page the roles reach. */
export function landingFor(roles: readonly string[]): NavigationEntry | null {
  return navigationFor(roles)[0] ?? null;
}

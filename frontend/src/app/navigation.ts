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

const SECTIONS: { name: string; pages: PageName[] }[] = [
  { name: 'For you', pages: ['home', 'followUp'] },
  {
    name: 'Evidence',
    pages: [
      'board',
      'readiness',
      'contradictions',
      'search',
      'portfolio',
      'money',
      'cleanData',
      'audits',
      'howFar',
    ],
  },
  {
    name: 'Usage',
    pages: ['targets', 'usage', 'coverage', 'identities', 'automations', 'outcomes', 'catalogue'],
  },
  { name: 'Asking', pages: ['waves', 'responses', 'directory'] },
  { name: 'Oversight', pages: ['accessLog', 'invited'] },
];

/** So many links stand side by side; more are divided into sections. */
const SIDE_BY_SIDE = 7;

export interface Section {
  name: string;
  pages: NavigationEntry[];
}

export type NavigationEntry = (typeof PAGES)[PageName];

export function navigationFor(roles: readonly string[]): NavigationEntry[] {
  return reachablePages(roles).map((page) => PAGES[page]);
}

/** Where a person lands: Home for whom answers, else the first page the roles reach. */
export function landingFor(roles: readonly string[]): NavigationEntry | null {
  return navigationFor(roles)[0] ?? null;
}

/** What the roles reach, in sections; of few pages each is a section of its own. */
export function sectionsFor(roles: readonly string[]): Section[] {
  const reached = reachablePages(roles);
  if (reached.length <= SIDE_BY_SIDE) return reached.map((page) => ({ name: page, pages: [PAGES[page]] }));
  return SECTIONS.map(({ name, pages }) => ({
    name,
    pages: pages.filter((page) => reached.includes(page)).map((page) => PAGES[page]),
  })).filter(({ pages }) => pages.length > 0);
}

/** The page an address belongs to: the one with the longest address it begins with. */
export function pageAt(sections: Section[], pathname: string): NavigationEntry | undefined {
  return sections
    .flatMap(({ pages }) => pages)
    .filter(({ to }) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}

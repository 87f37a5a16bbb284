import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { lazy, type ComponentType } from 'react';
import { logFilter } from '@/features/access-log/api/access-log';
import { boardFilter } from '@/features/board/api/board';
import { cleanFilter } from '@/features/clean-data/api/clean-data';
import { contradictionFilter } from '@/features/contradictions/api/contradictions';
import { portfolioFilter } from '@/features/portfolio/api/portfolio';
import { readinessFilter } from '@/features/readiness/api/readiness';
import { moneyFilter } from '@/features/money/api/money';
import { identityFilter } from '@/features/identities/api/identities';
import { coverageFilter } from '@/features/usage-coverage/api/coverage';
import { searchFilter } from '@/features/search/api/search';
import type { Session } from '@/lib/auth';
import { meQuery, useMe } from '@/lib/me';
import { reaches, type PageName } from '@/lib/roles';
import { landingFor } from './navigation';
import { NoRoles, NotForYou, NotFound } from './dead-ends';
import { RouteProblem } from './route-problem';
import { Shell } from './shell';

export interface RouterContext {
  queries: QueryClient;
  session: Session;
  company: string;
}

const root = createRootRouteWithContext<RouterContext>()({
  loader: ({ context }) => context.queries.ensureQueryData(meQuery),
  component: function Root() {
    const { session, company } = root.useRouteContext();
    return <Shell company={company} onLogOut={() => session.logOut()} />;
  },
  notFoundComponent: NotFound,
  errorComponent: RouteProblem,
});

/** A page is a chunk of its own, fetched by its route's loader: on hovering over a link, before it is shown. */
function chunk(load: () => Promise<ComponentType>) {
  return { load, Page: lazy(async () => ({ default: await load() })) };
}

/** Shows the page to roles it serves and says so to the others. */
function served(name: PageName, { load, Page }: ReturnType<typeof chunk>) {
  return {
    loader: async () => void (await load()),
    component: function Served() {
      return reaches(useMe().roles, name) ? <Page /> : <NotForYou page={name} />;
    },
  };
}

const home = chunk(async () => (await import('@/features/respond/components/home-page')).HomePage);
const answer = chunk(async () => (await import('@/features/respond/components/answer-page')).AnswerPage);
const followUp = chunk(
  async () => (await import('@/features/respond/components/follow-up-page')).FollowUpPage,
);
const board = chunk(async () => (await import('@/features/board/components/board-page')).BoardPage);
const quarter = chunk(async () => (await import('@/features/board/components/quarter-page')).QuarterPage);
const evidence = chunk(
  async () => (await import('@/features/evidence/components/evidence-page')).EvidencePage,
);
const readiness = chunk(
  async () => (await import('@/features/readiness/components/readiness-page')).ReadinessPage,
);
const money = chunk(async () => (await import('@/features/money/components/money-page')).MoneyPage);
const contradictions = chunk(
  async () => (await import('@/features/contradictions/components/contradictions-page')).ContradictionsPage,
);
const portfolio = chunk(
  async () => (await import('@/features/portfolio/components/portfolio-page')).PortfolioPage,
);
const cleanData = chunk(
  async () => (await import('@/features/clean-data/components/clean-data-page')).CleanDataPage,
);
const search = chunk(async () => (await import('@/features/search/components/search-page')).SearchPage);
const targets = chunk(async () => (await import('@/features/targets/components/targets-page')).TargetsPage);
const audits = chunk(async () => (await import('@/features/audits/components/audits-page')).AuditsPage);
const audit = chunk(async () => (await import('@/features/audits/components/audit-page')).AuditPage);
const howFar = chunk(async () => (await import('@/features/how-far/components/how-far-page')).HowFarPage);
const waves = chunk(async () => (await import('@/features/waves/components/waves-page')).WavesPage);
const usage = chunk(async () => (await import('@/features/usage-sources/components/usage-page')).UsagePage);
const outcomes = chunk(
  async () => (await import('@/features/outcomes/components/outcomes-page')).OutcomesPage,
);
const identities = chunk(
  async () => (await import('@/features/identities/components/identities-page')).IdentitiesPage,
);
const automations = chunk(
  async () => (await import('@/features/automations/components/automations-page')).AutomationsPage,
);
const coverage = chunk(
  async () => (await import('@/features/usage-coverage/components/coverage-page')).CoveragePage,
);
const directory = chunk(
  async () => (await import('@/features/directory/components/directory-page')).DirectoryPage,
);
const catalogue = chunk(
  async () => (await import('@/features/catalogue/components/catalogue-page')).CataloguePage,
);
const aboutMe = chunk(async () => (await import('@/features/about-me/components/about-me-page')).AboutMePage);
const trust = chunk(async () => (await import('./trust')).Trust);
const accessLog = chunk(
  async () => (await import('@/features/access-log/components/access-log-page')).AccessLogPage,
);
const invited = chunk(async () => (await import('@/features/invited/components/invited-page')).InvitedPage);
const responses = chunk(
  async () =>
    (await import('@/features/response-imports/components/response-imports-page')).ResponseImportsPage,
);

/** Employees land on Home; whoever does not answer lands on the first page their roles reach. */
function Landing() {
  const { roles } = useMe();
  const landing = landingFor(roles);
  if (landing === null) return <NoRoles />;
  return landing.to === '/' ? <home.Page /> : <Navigate to={landing.to} replace />;
}

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Landing }),
  createRoute({
    getParentRoute: () => root,
    path: '/answer/$waveId',
    ...served('home', answer),
  }),
  createRoute({ getParentRoute: () => root, path: '/follow-up', ...served('followUp', followUp) }),
  createRoute({
    getParentRoute: () => root,
    path: '/board',
    validateSearch: boardFilter,
    ...served('board', board),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/board/cells/$cellId',
    ...served('board', evidence),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/board/quarters/$quarter',
    validateSearch: (search: Record<string, unknown>) => ({ tool: boardFilter(search).tool }),
    ...served('board', quarter),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/readiness',
    validateSearch: readinessFilter,
    ...served('readiness', readiness),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/money',
    validateSearch: moneyFilter,
    ...served('money', money),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/contradictions',
    validateSearch: contradictionFilter,
    ...served('contradictions', contradictions),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/portfolio',
    validateSearch: portfolioFilter,
    ...served('portfolio', portfolio),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/clean-data',
    validateSearch: cleanFilter,
    ...served('cleanData', cleanData),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: searchFilter,
    ...served('search', search),
  }),
  createRoute({ getParentRoute: () => root, path: '/targets', ...served('targets', targets) }),
  createRoute({ getParentRoute: () => root, path: '/audits', ...served('audits', audits) }),
  createRoute({ getParentRoute: () => root, path: '/audits/$auditId', ...served('audits', audit) }),
  createRoute({ getParentRoute: () => root, path: '/how-far', ...served('howFar', howFar) }),
  createRoute({ getParentRoute: () => root, path: '/waves', ...served('waves', waves) }),
  createRoute({ getParentRoute: () => root, path: '/usage', ...served('usage', usage) }),
  createRoute({ getParentRoute: () => root, path: '/outcomes', ...served('outcomes', outcomes) }),
  createRoute({
    getParentRoute: () => root,
    path: '/identities',
    validateSearch: identityFilter,
    ...served('identities', identities),
  }),
  createRoute({ getParentRoute: () => root, path: '/automations', ...served('automations', automations) }),
  createRoute({
    getParentRoute: () => root,
    path: '/usage/coverage',
    validateSearch: coverageFilter,
    ...served('coverage', coverage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access-log',
    validateSearch: logFilter,
    ...served('accessLog', accessLog),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/invited',
    ...served('invited', invited),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/responses',
    ...served('responses', responses),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue',
    ...served('catalogue', catalogue),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/directory',
    ...served('directory', directory),
  }),
  // What every employee may ask for, whatever else their roles are.
  createRoute({ getParentRoute: () => root, path: '/about-me', ...served('home', aboutMe) }),
  createRoute({
    getParentRoute: () => root,
    path: '/trust',
    loader: async () => void (await trust.load()),
    component: trust.Page,
  }),
]);

export function createPages(context: RouterContext) {
  return createRouter({ routeTree, context, defaultPreload: 'intent', scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}

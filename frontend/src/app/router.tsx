import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router';
import { boardFilter } from '@/features/board/api/board';
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
}

const root = createRootRouteWithContext<RouterContext>()({
  loader: ({ context }) => context.queries.ensureQueryData(meQuery),
  component: function Root() {
    const { session } = root.useRouteContext();
    return <Shell onLogOut={() => session.logOut()} />;
  },
  notFoundComponent: NotFound,
  errorComponent: RouteProblem,
});

/** Shows the page to roles it serves and says so to the others; each page is a chunk of its own. */
function forRoles(name: PageName, Component: React.ComponentType) {
  return function Guarded() {
    return reaches(useMe().roles, name) ? <Component /> : <NotForYou page={name} />;
  };
}

const HomePage = lazyRouteComponent(() => import('@/features/respond/components/home-page'), 'HomePage');
const AnswerPage = lazyRouteComponent(
  () => import('@/features/respond/components/answer-page'),
  'AnswerPage',
);
const BoardPage = lazyRouteComponent(() => import('@/features/board/components/board-page'), 'BoardPage');
const EvidencePage = lazyRouteComponent(
  () => import('@/features/evidence/components/evidence-page'),
  'EvidencePage',
);
const SearchPage = lazyRouteComponent(() => import('@/features/search/components/search-page'), 'SearchPage');
const TargetsPage = lazyRouteComponent(
  () => import('@/features/targets/components/targets-page'),
  'TargetsPage',
);
const WavesPage = lazyRouteComponent(() => import('@/features/waves/components/waves-page'), 'WavesPage');
const UsagePage = lazyRouteComponent(
  () => import('@/features/usage-sources/components/usage-page'),
  'UsagePage',
);
const ResponseImportsPage = lazyRouteComponent(
  () => import('@/features/response-imports/components/response-imports-page'),
  'ResponseImportsPage',
);
const DirectoryPage = lazyRouteComponent(
  () => import('@/features/directory/components/directory-page'),
  'DirectoryPage',
);

/** Employees land on Home; whoever does not answer lands on the first page their roles reach. */
function Landing() {
  const { roles } = useMe();
  const landing = landingFor(roles);
  if (landing === null) return <NoRoles />;
  return landing.to === '/' ? <HomePage /> : <Navigate to={landing.to} replace />;
}

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Landing }),
  createRoute({
    getParentRoute: () => root,
    path: '/answer/$waveId',
    component: forRoles('home', AnswerPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/board',
    validateSearch: boardFilter,
    component: forRoles('board', BoardPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cells/$cellId',
    component: forRoles('board', EvidencePage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: searchFilter,
    component: forRoles('search', SearchPage),
  }),
  createRoute({ getParentRoute: () => root, path: '/targets', component: forRoles('targets', TargetsPage) }),
  createRoute({ getParentRoute: () => root, path: '/waves', component: forRoles('waves', WavesPage) }),
  createRoute({ getParentRoute: () => root, path: '/usage', component: forRoles('usage', UsagePage) }),
  createRoute({
    getParentRoute: () => root,
    path: '/responses',
    component: forRoles('responses', ResponseImportsPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/directory',
    component: forRoles('directory', DirectoryPage),
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

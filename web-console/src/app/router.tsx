import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { PageLoading } from '../components/Loading';
import { dayIn } from '../features/incidents/period';
import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';
import { Shell } from './Shell';

export interface IncidentSearch {
  status?: string[];
  severity?: string[];
  type?: string[];
  responseLevel?: string[];
  label?: string[];
  service?: string;
  /** First and last day, such as 2026-03-01. */
  from?: string;
  to?: string;
  q?: string;
}

export interface RetrospectiveSearch {
  status?: string;
  overdue?: boolean;
  undecidedTooLong?: boolean;
}

export interface StatisticsSearch {
  weeks?: number;
  /** First and last day, such as 2026-03-01, in place of weeks. */
  from?: string;
  to?: string;
  team?: string;
  groupBy?: string;
  severity?: string;
  service?: string;
  population?: string;
}

export const ACTION_VIEWS = ['open', 'overdue', 'mine', 'unverified', 'all'] as const;
export type ActionView = (typeof ACTION_VIEWS)[number];

export interface ActionSearch {
  view?: ActionView;
}

export const ALERT_VIEWS = ['suggestions', 'all', 'rules', 'sources'] as const;
export type AlertView = (typeof ALERT_VIEWS)[number];

export const INCIDENT_VIEWS = ['response', 'impact', 'origin', 'messages'] as const;
export type IncidentView = (typeof INCIDENT_VIEWS)[number];

const root = createRootRoute({ component: Shell, notFoundComponent: () => <NotFoundPage /> });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/incidents', replace: true });
  },
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: (search: Record<string, unknown>): IncidentSearch => ({
    status: words(search.status),
    severity: words(search.severity),
    type: words(search.type),
    responseLevel: words(search.responseLevel),
    label: words(search.label),
    service: typeof search.service === 'string' ? search.service : undefined,
    from: dayIn(search.from),
    to: dayIn(search.to),
    q:
      typeof search.q === 'string' || typeof search.q === 'number'
        ? String(search.q) || undefined
        : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/incidents/IncidentsPage'), 'IncidentsPage'),
});

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  validateSearch: (search: Record<string, unknown>): { view?: IncidentView } => ({
    view: INCIDENT_VIEWS.find(view => view === search.view),
  }),
  component: lazyRouteComponent(() => import('../features/incidents/IncidentPage'), 'IncidentPage'),
});

const retrospectives = createRoute({
  getParentRoute: () => root,
  path: '/retrospectives',
  validateSearch: (search: Record<string, unknown>): RetrospectiveSearch => ({
    status: typeof search.status === 'string' ? search.status : undefined,
    overdue: search.overdue === true || undefined,
    undecidedTooLong: search.undecidedTooLong === true || undefined,
  }),
  component: lazyRouteComponent(
    () => import('../features/retrospectives/RetrospectivesPage'),
    'RetrospectivesPage',
  ),
});

const retrospective = createRoute({
  getParentRoute: () => root,
  path: '/retrospectives/$id',
  component: lazyRouteComponent(
    () => import('../features/retrospectives/RetrospectivePage'),
    'RetrospectivePage',
  ),
});

const policy = createRoute({
  getParentRoute: () => root,
  path: '/retrospectives/policy',
  component: lazyRouteComponent(() => import('../features/policy/PolicyPage'), 'PolicyPage'),
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: (search: Record<string, unknown>): ActionSearch => ({
    view: ACTION_VIEWS.find(view => view === search.view),
  }),
  component: lazyRouteComponent(() => import('../features/actions/ActionsPage'), 'ActionsPage'),
});

const action = createRoute({
  getParentRoute: () => root,
  path: '/actions/$id',
  component: lazyRouteComponent(() => import('../features/actions/ActionPage'), 'ActionPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('../features/audit/AuditPage'), 'AuditPage'),
});

const services = createRoute({
  getParentRoute: () => root,
  path: '/services',
  component: lazyRouteComponent(() => import('../features/services/ServicesPage'), 'ServicesPage'),
});

const service = createRoute({
  getParentRoute: () => root,
  path: '/services/$key',
  component: lazyRouteComponent(() => import('../features/services/ServicePage'), 'ServicePage'),
});

const system = createRoute({
  getParentRoute: () => root,
  path: '/systems/$key',
  component: lazyRouteComponent(() => import('../features/services/SystemPage'), 'SystemPage'),
});

const reliability = createRoute({
  getParentRoute: () => root,
  path: '/reliability',
  component: lazyRouteComponent(() => import('../features/services/ReliabilityPage'), 'ReliabilityPage'),
});

const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  validateSearch: (search: Record<string, unknown>): { view?: AlertView } => ({
    view: ALERT_VIEWS.find(view => view === search.view),
  }),
  component: lazyRouteComponent(() => import('../features/alerts/AlertsPage'), 'AlertsPage'),
});

const alertSource = createRoute({
  getParentRoute: () => root,
  path: '/alerts/sources/$id',
  component: lazyRouteComponent(() => import('../features/alerts/SourcePage'), 'SourcePage'),
});

const changeSource = createRoute({
  getParentRoute: () => root,
  path: '/settings/change-sources/$id',
  component: lazyRouteComponent(
    () => import('../features/changesources/ChangeSourcePage'),
    'ChangeSourcePage',
  ),
});

const statusFeed = createRoute({
  getParentRoute: () => root,
  path: '/settings/status-feed',
  component: lazyRouteComponent(() => import('../features/statusfeed/StatusFeedPage'), 'StatusFeedPage'),
});

const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  component: lazyRouteComponent(() => import('../features/checks/ChecksPage'), 'ChecksPage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  component: lazyRouteComponent(() => import('../features/changes/ChangesPage'), 'ChangesPage'),
});

const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: (search: Record<string, unknown>): StatisticsSearch => ({
    weeks: typeof search.weeks === 'number' ? search.weeks : undefined,
    from: dayIn(search.from),
    to: dayIn(search.to),
    team: typeof search.team === 'string' ? search.team : undefined,
    groupBy: typeof search.groupBy === 'string' ? search.groupBy : undefined,
    severity: typeof search.severity === 'string' ? search.severity : undefined,
    service: typeof search.service === 'string' ? search.service : undefined,
    population: typeof search.population === 'string' ? search.population : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/statistics/StatisticsPage'), 'StatisticsPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('../features/imports/ImportPage'), 'ImportPage'),
});

/** One chunk a page; the address holds every filter, so that a view can be sent to somebody. */
export function createConsoleRouter() {
  return createRouter({
    routeTree: root.addChildren([
      home,
      incidents,
      incident,
      retrospectives,
      policy,
      retrospective,
      actions,
      action,
      settings,
      audit,
      services,
      service,
      system,
      reliability,
      alerts,
      alertSource,
      changeSource,
      statusFeed,
      checks,
      changes,
      statistics,
      imports,
      oneImport,
    ]),
    defaultPreload: 'intent',
    defaultPendingComponent: PageLoading,
    defaultPendingMs: 150,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: () => <NotFoundPage />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}

function words(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : typeof value === 'string' ? [value] : []).filter(
    item => typeof item === 'string',
  );
  return list.length > 0 ? list : undefined;
}

import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MeContext } from '../api/session';
import type { Me } from '../api/types';

export const COMMANDER: Me = {
  id: 'p2',
  name: 'Carlos Mendes',
  username: 'commander',
  roles: ['responder'],
  teams: [],
};
export const RESPONDER: Me = {
  id: 'p3',
  name: 'Rin Tanaka',
  username: 'responder',
  roles: ['responder'],
  teams: [],
};
export const VIEWER: Me = { id: 'p6', name: 'Victor Osei', username: 'viewer', roles: ['viewer'], teams: [] };

/** Renders something as the console would: theme, person, server state and a router around it, at an address that it reads. */
export function renderAs(me: Me, children: ReactNode, at = { route: '/', address: '/' }) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute();
  const here = createRoute({ getParentRoute: () => root, path: at.route, component: () => children });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at.address] }),
  });
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <MeContext.Provider value={me}>
          <RouterProvider router={router as never} />
        </MeContext.Provider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, client, router };
}

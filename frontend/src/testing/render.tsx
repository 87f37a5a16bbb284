import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { createPages } from '@/app/router';
import type { Me } from '@/lib/me';
import { createQueryClient } from '@/lib/query';
import { server } from './server';
import { settleAfterTest } from './settling';

export function aPerson(me: Partial<Me> = {}): Me {
  return {
    name: 'Emil Example',
    roles: ['employee'],
    matched: true,
    employee: { employeeId: 'e-1', unitId: 'ledger', unitName: 'Ledger' },
    demo: false,
    ...me,
  };
}

/** Opens an address of the whole application as the person given, against the handlers the test set up. */
export function openPage(address: string, me: Me) {
  server.use(http.get('*/api/feedback/v1/me', () => HttpResponse.json(me)));
  window.history.replaceState(null, '', address);
  const queries = createQueryClient();
  settleAfterTest(queries);
  queries.setDefaultOptions({ queries: { retry: false } });
  const session = {
    loggedIn: true,
    accessToken: () => Promise.resolve('a-token'),
    logIn: () => undefined,
    logOut: () => undefined,
  };
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={createPages({ queries, session, company: 'Acme' })} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPages } from './app/router';
import { Unavailable } from './app/unavailable';
import { Welcome } from './app/welcome';
import { loadEnvironment } from './config/env';
import { authoriseWith } from './lib/api/client';
import { openSession } from './lib/auth';
import { createQueryClient } from './lib/query';
import { followSystemTheme } from './lib/theme';
import { showTimesIn } from './lib/zone';

followSystemTheme();
const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);

async function start(): Promise<ReactNode> {
  const environment = await loadEnvironment();
  showTimesIn(environment.zone);
  const session = await openSession(environment);
  const queries = createQueryClient();
  if (!session.loggedIn && window.location.pathname === '/trust') {
    const { PublicTrust } = await import('./app/trust');
    return (
      <QueryClientProvider client={queries}>
        <PublicTrust onLogIn={() => session.logIn()} />
      </QueryClientProvider>
    );
  }
  if (!session.loggedIn) return <Welcome onLogIn={() => session.logIn()} />;
  authoriseWith(() => session.accessToken());
  // The router reads the address, so it starts only after the log-in has cleaned it.
  const router = createPages({ queries, session, company: environment.company });
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

void start()
  .catch((cause: unknown) => <Unavailable cause={cause} />)
  .then((page) => root.render(<StrictMode>{page}</StrictMode>));

import '@testing-library/jest-dom/vitest';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { authoriseWith } from '@/lib/api/client';
import { server } from './server';
import { accessTokenOf } from './session';
import { settled } from './settling';

// The first test of a file also waits for its page's chunk, which a busy machine compiles in seconds.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  authoriseWith(() => Promise.resolve(accessTokenOf('emil')));
});

afterEach(async () => {
  cleanup();
  await settled();
  server.resetHandlers();
  window.localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
});

afterAll(() => server.close());

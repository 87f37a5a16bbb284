import '@testing-library/jest-dom/vitest';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { authoriseWith } from '@/lib/api/client';
import { server } from './server';
import { accessTokenOf } from './session';
import { settled } from './settling';

// Keys are checked and tokens made before a form appears, which on a busy machine takes a moment.
configure({ asyncUtilTimeout: 3_000 });

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

import { ProblemError } from '@/lib/api/problem';

/**
 * What must survive a crash and be one for all tabs stands in IndexedDB: its transactions are atomic over tabs, which
 * `localStorage` is not; there a tab may read what another overwrote long ago (measured in Chromium, locks or no locks).
 */
const NAME = 'candor';
const DRAWERS = ['tokens', 'key-log'] as const;
type Drawer = (typeof DRAWERS)[number];

/**
 * Does all of `work` or nothing, alone among all tabs, and returns when the result is on disk. `work` may only wait for
 * requests to the drawer it is handed.
 *
 * @throws ProblemError `nothing-kept` when the browser refuses; then no token may be asked for
 */
export async function inDrawer<T>(
  drawer: Drawer,
  work: (drawer: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> {
  try {
    const database = await open();
    try {
      return await transact(database, drawer, work);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new ProblemError(nothingKept, { cause });
  }
}

function transact<T>(
  database: IDBDatabase,
  drawer: Drawer,
  work: (drawer: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(drawer, 'readwrite', { durability: 'strict' });
    let given: { result: T } | null = null;
    transaction.oncomplete = () => (given ? resolve(given.result) : reject(new Error('No result was given')));
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave up'));
    work(transaction.objectStore(drawer), (result) => (given = { result }));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => DRAWERS.forEach((drawer) => request.result.createObjectStore(drawer));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser opens no database'));
  });
}

const nothingKept = {
  code: 'nothing-kept',
  status: 0,
  title: 'This browser keeps nothing',
  detail:
    'Candor must keep your tokens in this browser before it asks for them, and the browser does not allow it: it is full, or set to keep nothing. Nothing was asked for and nothing was sent.',
  errors: [],
};

/**
 * Runs one piece of work of a name at a time over all tabs of this browser. Where a browser has no Web Locks the work
 * runs at once, and what it writes must bear that (see `keepFirst`).
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | null | undefined;
  return locks ? await locks.request(name, work) : work();
}

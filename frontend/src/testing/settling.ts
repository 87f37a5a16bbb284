import type { QueryClient } from '@tanstack/react-query';

const opened = new Set<QueryClient>();

export function settleAfterTest(queries: QueryClient): void {
  opened.add(queries);
}

/** Waits for what a finished test left under way, so that it keeps nothing in the next test's browser. */
export async function settled(): Promise<void> {
  for (const queries of opened) {
    while (queries.isFetching() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  opened.clear();
}

import { queryOptions } from '@tanstack/react-query';

/** SHA-256 of the start page, which names the hash of every script: as published with the build, and as served just now. */
export interface PagesMark {
  published: string | null;
  served: string;
}

export const pagesQuery = queryOptions({
  queryKey: ['pages-mark'],
  queryFn: async (): Promise<PagesMark> => {
    const [bundle, page] = await Promise.all([read('/bundle.json'), read('/index.html')]);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await page.arrayBuffer()));
    return {
      published: await publishedIn(bundle),
      served: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    };
  },
});

function read(path: string): Promise<Response> {
  return fetch(window.location.origin + path, { credentials: 'omit', cache: 'no-store' });
}

/** Pages served while they are developed have no such file. */
async function publishedIn(bundle: Response): Promise<string | null> {
  const body = (await bundle.json().catch(() => null)) as { page?: unknown } | null;
  return bundle.ok && typeof body?.page === 'string' ? body.page : null;
}

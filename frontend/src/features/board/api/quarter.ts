import { queryOptions } from '@tanstack/react-query';
import { answered, insight } from '@/lib/api/client';
import type { paths } from '@/lib/api/insight';
import type { Answered } from '@/lib/api/operation';

export type Quarter = Answered<paths, '/api/insight/v1/quarters/{quarter}', 'get'>;

export function quarterQuery(quarter: string) {
  return queryOptions({
    queryKey: ['quarter', quarter],
    queryFn: () =>
      answered(insight.GET('/api/insight/v1/quarters/{quarter}', { params: { path: { quarter } } })),
  });
}

/** `2026-Q4` of `2026-P11`: three periods a quarter, the last has four. Null for what is no period. */
export function quarterOf(period: string): string | null {
  const parts = /^(\d{4})-P(\d{2})$/.exec(period);
  return parts ? `${parts[1]}-Q${Math.min(Math.ceil(Number(parts[2]) / 3), 4)}` : null;
}

/** `2026-Q4` as "Quarter 4 of 2026". */
export function quarterName(quarter: string): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter);
  return parts ? `Quarter ${parts[2]} of ${parts[1]}` : quarter;
}

/** The tool asked for, else the one with most figures: a table of hidden cells is no first view. */
export function toolOf(
  { tools, cells }: Quarter,
  asked: string | undefined,
): Quarter['tools'][number] | undefined {
  const figures = (id: string) =>
    cells
      .filter(({ tool }) => tool === id)
      .flatMap(({ periods }) => periods)
      .filter((cell) => !('withheld' in cell.figures)).length;
  const most = Math.max(...tools.map(({ id }) => figures(id)));
  return tools.find(({ id }) => id === asked) ?? tools.find(({ id }) => figures(id) === most);
}

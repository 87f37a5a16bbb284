import { Notice } from '@/components/ui/notice';

/** What happens after something was handed in: said the same way everywhere, because it is the same for all. */
export function HandedIn({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <Notice tone="good" role="status" title={title}>
      <p>
        It is applied by a job that runs twice a day, together with everybody else’s: within 24 hours. Nobody
        is told whether a receipt fitted, you neither.
      </p>
      {children}
    </Notice>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { toolsQuery, unitsQuery, useCasesQuery, type UseCase } from '../api/catalogue';
import { AddUseCase, ORIGINS } from './add-use-case';
import { RetireDialog } from './retire-dialog';
import styles from './catalogue-page.module.css';

const COLUMNS = [
  { name: 'Use case' },
  { name: 'Tool' },
  { name: 'Unit' },
  { name: 'How it came about' },
  { name: 'Since' },
  { name: 'Retired' },
  { name: 'Action' },
];

export function UseCases() {
  const useCases = useQuery(useCasesQuery);
  const [retiring, setRetiring] = useState<UseCase | null>(null);
  return (
    <section className={styles.part}>
      <h2>Use cases</h2>
      {useCases.isPending ? (
        <Loading what="use cases">
          <Skeleton height={200} />
        </Loading>
      ) : useCases.isError ? (
        <ProblemPanel error={useCases.error} onRetry={() => void useCases.refetch()} />
      ) : useCases.data.length === 0 ? (
        <Empty title="No use case yet">People can then only report on a tool as a whole.</Empty>
      ) : (
        <UseCaseTable useCases={useCases.data} onRetire={setRetiring} />
      )}
      <AddUseCase />
      {retiring && <RetireDialog useCase={retiring} onDone={() => setRetiring(null)} />}
    </section>
  );
}

interface UseCaseTableProps {
  useCases: UseCase[];
  onRetire: (useCase: UseCase) => void;
}

function UseCaseTable({ useCases, onRetire }: UseCaseTableProps) {
  const tools = useQuery(toolsQuery);
  const units = useQuery(unitsQuery);
  const unitName = (id: string) => units.data?.find(({ unitId }) => unitId === id)?.name ?? id;
  return (
    <Table caption="Use cases" columns={COLUMNS}>
      {useCases.map((useCase) => (
        <tr key={useCase.id}>
          <th scope="row">{useCase.name}</th>
          <td>{tools.data?.find(({ id }) => id === useCase.tool)?.name ?? useCase.tool}</td>
          <td>{useCase.ownerUnit === null ? 'everyone' : unitName(useCase.ownerUnit)}</td>
          <td>{ORIGINS[useCase.origin] ?? useCase.origin}</td>
          <DateCell>{formatDay(useCase.since)}</DateCell>
          <DateCell>
            {useCase.retired ? formatDay(useCase.retired) : <span className="mute">no</span>}
          </DateCell>
          <td>
            {useCase.retired === null && (
              <Button onClick={() => onRetire(useCase)} aria-label={`Retire “${useCase.name}”`}>
                Retire…
              </Button>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

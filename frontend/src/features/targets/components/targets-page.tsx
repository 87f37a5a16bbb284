import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { DateCell, Table } from '@/components/table';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { useMe } from '@/lib/me';
import { reaches } from '@/lib/roles';
import { today } from '@/lib/week';
import { factsQuery } from '../api/facts';
import { pausesQuery } from '../api/pauses';
import { stateOf, targetsQuery, toolsQuery, type Target, type TargetState } from '../api/targets';
import { UseBesideUsefulness } from './agreement';
import { EndDialog } from './end-dialog';
import { Facts } from './facts';
import { Gameability } from './gameability';
import { Pauses } from './pauses';
import { asked } from './target-draft';
import { Gap } from './goodhart-gap';
import { TargetForm } from './target-form';
import { Timeline } from './timeline';
import styles from './targets-page.module.css';

const COLUMNS = [
  { name: 'Target' },
  { name: 'Tool' },
  { name: 'Asks for' },
  { name: 'For' },
  { name: 'Announced' },
  { name: 'Counts from' },
  { name: 'Until' },
  { name: 'State' },
  { name: 'Leaderboard' },
];

const STATES: Record<TargetState, string> = {
  ahead: 'starts later',
  running: 'running',
  ended: 'ended',
};

export function TargetsPage() {
  const me = useMe();
  const declares = me.roles.includes('usage-admin');
  const targets = useQuery(targetsQuery);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Target | null>(null);
  return (
    <Page
      title="Adoption targets"
      lead="A quota people are held to changes what the figure means. Declared here, it can be tested: whether weeks start to end at exactly the line, and what remains when it is gone."
      actions={
        declares &&
        !adding && (
          <Button look="primary" onClick={() => setAdding(true)}>
            Declare a target
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        {adding && <TargetForm onDone={() => setAdding(false)} />}
        {targets.isPending ? (
          <Loading what="targets">
            <Skeleton height={160} />
          </Loading>
        ) : targets.isError ? (
          <ProblemPanel error={targets.error} onRetry={() => void targets.refetch()} />
        ) : targets.data.length === 0 ? (
          <Empty title="No target is declared">
            Without one, no signal of performed use can be tested and no cell can be called theatre.
          </Empty>
        ) : (
          <>
            <TargetsTable targets={targets.data} onEnd={declares ? setEnding : null} />
            <Gameability targets={targets.data} />
          </>
        )}
        {targets.isSuccess && <Beside targets={targets.data} />}
      </div>
      {ending && <EndDialog target={ending} onDone={() => setEnding(null)} />}
    </Page>
  );
}

/** What happened beside the targets: a timeline, facts, pauses, and whether use and usefulness go together. */
function Beside({ targets }: { targets: Target[] }) {
  const me = useMe();
  const declares = me.roles.includes('usage-admin');
  const facts = useQuery(factsQuery);
  const pauses = useQuery(pausesQuery);
  const failed = facts.isError ? facts : pauses.isError ? pauses : null;
  return (
    <>
      {failed ? (
        <ProblemPanel error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !facts.isSuccess || !pauses.isSuccess ? (
        <Loading what="facts and pauses">
          <Skeleton height={200} />
        </Loading>
      ) : (
        <>
          {(targets.length > 0 || facts.data.length > 0) && (
            <Timeline targets={targets} pauses={pauses.data} facts={facts.data} />
          )}
          <Pauses
            targets={targets}
            pauses={pauses.data}
            declares={declares}
            plans={declares || me.roles.includes('auditor')}
          />
          <Facts facts={facts.data} declares={declares} />
        </>
      )}
      {reaches(me.roles, 'board') && targets.length > 0 && <Gap targets={targets} />}
      {reaches(me.roles, 'board') && <UseBesideUsefulness preferred={targets.at(-1)?.tool} />}
    </>
  );
}

interface TargetsTableProps {
  targets: Target[];
  /** `null` for roles that only look. */
  onEnd: ((target: Target) => void) | null;
}

function TargetsTable({ targets, onEnd }: TargetsTableProps) {
  const tools = useQuery(toolsQuery);
  const toolName = (id: string) => tools.data?.find((tool) => tool.id === id)?.name ?? id;
  return (
    <Table caption="Adoption targets" columns={onEnd ? [...COLUMNS, { name: 'Action' }] : COLUMNS}>
      {[...targets]
        .sort((a, b) => b.from.localeCompare(a.from))
        .map((target) => (
          <tr key={target.targetId}>
            <th scope="row">
              {target.name} <code className="mute">{target.targetId}</code>
            </th>
            <td>{toolName(target.tool)}</td>
            <td>{asked(target)}</td>
            <td>{target.units.length === 0 ? 'everyone' : target.units.join(', ')}</td>
            <DateCell>{formatDay(target.announced)}</DateCell>
            <DateCell>{formatDay(target.from)}</DateCell>
            <DateCell>{target.to ? formatDay(target.to) : <span className="mute">no end set</span>}</DateCell>
            <td>{STATES[stateOf(target, today())]}</td>
            <td>{target.leaderboard ? 'yes' : 'no'}</td>
            {onEnd && (
              <td>
                {stateOf(target, today()) !== 'ended' && (
                  <Button onClick={() => onEnd(target)} aria-label={`End “${target.name}”`}>
                    End…
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
    </Table>
  );
}

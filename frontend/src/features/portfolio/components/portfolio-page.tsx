import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { NumberCell, Table } from '@/components/table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Withheld } from '@/components/withheld';
import { countRange, counted, percent, periodName } from '@/lib/format';
import { KINDS, portfolioQuery, type Judged, type PortfolioCase } from '../api/portfolio';
import { Quadrant } from './quadrant';
import styles from './portfolio-page.module.css';

const COLUMNS = [
  { name: 'Use case' },
  { name: 'Origin' },
  { name: 'It is' },
  { name: 'Impact', number: true },
  { name: 'Voluntary', number: true },
  { name: 'People', number: true },
];

/** Use cases by what they bring and by whether people would use them anyway. */
export function PortfolioPage() {
  const filter = useSearch({ from: '/portfolio' });
  const asked = useQuery(portfolioQuery(filter));
  return (
    <Page
      title="Portfolio"
      lead="What each use case brings to those who use it. Impact is the share that wins time minus the share that loses it; voluntary, the share that would use it without a target. Both in people’s own words."
    >
      {asked.isPending ? (
        <Loading what="the use cases">
          <Skeleton height={320} />
        </Loading>
      ) : asked.isError ? (
        <ProblemPanel error={asked.error} onRetry={() => void asked.refetch()} />
      ) : !asked.data.period ? (
        <Empty title="Nothing has been asked yet">
          Use cases are judged by answers. <Link to="/waves">Open a wave</Link> first.
        </Empty>
      ) : !asked.data.wholeCompany ? (
        <Empty title="The portfolio is of the whole company">
          Answers are divided by use case only for the whole company, and you see a part of it.
        </Empty>
      ) : asked.data.cases.length === 0 ? (
        <Empty title="There is no use case yet">
          The usage administrator keeps the list of tools and use cases.
        </Empty>
      ) : (
        <>
          <p>
            <b>{periodName(asked.data.period)}</b>
          </p>
          <Quadrant cases={asked.data.cases} />
          <Table caption="Use cases of the period" columns={COLUMNS}>
            {asked.data.cases.map((it) => (
              <CaseRow key={it.useCase} it={it} invited={asked.data.invited} />
            ))}
          </Table>
        </>
      )}
    </Page>
  );
}

function CaseRow({ it, invited }: { it: PortfolioCase; invited: number }) {
  const { judged } = it;
  return (
    <tr>
      <th scope="row">
        {it.name} <span className="mute">· {it.toolName}</span>
        {it.retired && <span className="mute"> · retired</span>}
      </th>
      <td>{it.origin}</td>
      {'withheld' in judged ? (
        <td colSpan={4}>
          <Withheld />
        </td>
      ) : (
        <>
          <td className={styles.kind}>
            <b title={KINDS[judged.kind].meaning}>{KINDS[judged.kind].word}</b>
            <span className="mute">{judged.reason}</span>
          </td>
          <NumberCell>{estimate(judged.impact)}</NumberCell>
          <NumberCell>{estimate(judged.voluntary)}</NumberCell>
          <NumberCell>
            {countRange(judged.n, judged.nTo)}
            {judged.invited < invited && (
              <span className={`${styles.interval} ${styles.of}`}>
                of {counted(judged.invited, 'person', 'people')} asked in the groups that can be shown
              </span>
            )}
          </NumberCell>
        </>
      )}
    </tr>
  );
}

function estimate(figure: Judged['impact']) {
  return figure ? (
    <>
      {percent(figure.value)}
      <span className={styles.interval}>
        {percent(figure.low)} to {percent(figure.high)}
      </span>
    </>
  ) : (
    <span className="mute">not told</span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { saveAs } from '@/components/save-as';
import { Button } from '@/components/ui/button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { monthName } from '@/lib/format';
import { today } from '@/lib/week';
import {
  coverageCsv,
  coverageQuery,
  sourcesQuery,
  type Coverage,
  type MonthOfSource,
  type Source,
} from '../api/coverage';
import { monthAfter } from '../api/month';
import { Calendar } from './calendar';
import { DayTable } from './day-table';
import { States } from './states';
import styles from './coverage-page.module.css';

export function CoveragePage() {
  const sources = useQuery(sourcesQuery);
  return (
    <Page
      title="Coverage"
      lead="Which days each source told of, whether they may still change, and what the source cannot see. Below four people in five no verdict is given, and days that may still change are in no signal."
    >
      {sources.isPending ? (
        <LoadingMonth />
      ) : sources.isError ? (
        <ProblemPanel error={sources.error} onRetry={() => void sources.refetch()} />
      ) : sources.data.length === 0 ? (
        <Empty title="No usage yet">Import a report first. Its days appear here.</Empty>
      ) : (
        <SourceMonth sources={sources.data} />
      )}
    </Page>
  );
}

function SourceMonth({ sources }: { sources: Source[] }) {
  const search = useSearch({ from: '/usage/coverage' });
  const names = [...new Set(sources.map(({ source }) => source))];
  const source = names.find((name) => name === search.source) ?? names[0] ?? '';
  const asked: MonthOfSource = {
    source,
    unit: search.unit,
    month: search.month ?? newestMonth(sources, source),
  };
  const coverage = useQuery(coverageQuery(asked));
  const blindSpots = sources.find((one) => one.source === source)?.blindSpots ?? [];
  return (
    <>
      <Choices asked={asked} sources={names} units={coverage.data?.units ?? []} />
      <States />
      <div className={styles.beside}>
        <div className={styles.months}>
          {coverage.isPending ? (
            <LoadingMonth />
          ) : coverage.isError ? (
            <ProblemPanel error={coverage.error} onRetry={() => void coverage.refetch()} />
          ) : (
            <Tools asked={asked} coverage={coverage.data} />
          )}
        </div>
        <section className={styles.blind} aria-labelledby="blind-spots">
          <h2 id="blind-spots">What {source} cannot see</h2>
          <ul>
            {blindSpots.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** The last month the source told of: the running one may hold nothing yet. */
function newestMonth(sources: Source[], source: string): string {
  const told = sources.filter((one) => one.source === source).map(({ to }) => to.slice(0, 7));
  return told.sort().at(-1) ?? today().slice(0, 7);
}

function Choices({
  asked,
  sources,
  units,
}: {
  asked: MonthOfSource;
  sources: string[];
  units: Coverage['units'];
}) {
  const navigate = useNavigate({ from: '/usage/coverage' });
  const show = (changed: Partial<MonthOfSource>) =>
    void navigate({ search: { ...asked, ...changed }, replace: true });
  const known = units.some(({ unitId }) => unitId === asked.unit);
  return (
    <div className={styles.bar}>
      <label>
        <span>Source</span>
        <select value={asked.source} onChange={({ target }) => show({ source: target.value })}>
          {sources.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>Who</span>
        <select
          value={asked.unit ?? ''}
          onChange={({ target }) => show({ unit: target.value === '' ? undefined : target.value })}
        >
          <option value="">Whole company</option>
          {asked.unit !== undefined && !known && <option value={asked.unit}>{asked.unit}</option>}
          {units.map(({ unitId, name, people }) => (
            <option key={unitId} value={unitId}>
              {name} ({people})
            </option>
          ))}
        </select>
      </label>
      <div className={styles.steps} role="group" aria-label="Month">
        <Button onClick={() => show({ month: monthAfter(asked.month, -1) })}>Earlier</Button>
        <b aria-live="polite">{monthName(asked.month)}</b>
        <Button
          disabled={asked.month >= today().slice(0, 7)}
          onClick={() => show({ month: monthAfter(asked.month, 1) })}
        >
          Later
        </Button>
      </div>
      <Download asked={asked} />
    </div>
  );
}

function Download({ asked }: { asked: MonthOfSource }) {
  const [failed, setFailed] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    setFailed(null);
    try {
      saveAs(`coverage-${asked.source}-${asked.month}.csv`, await coverageCsv(asked), 'text/csv');
    } catch (error) {
      setFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button disabled={busy} onClick={() => void download()}>
        Download as CSV
      </Button>
      {failed !== null && <ProblemPanel error={failed} />}
    </>
  );
}

function Tools({ asked, coverage }: { asked: MonthOfSource; coverage: Coverage }) {
  const tools = [...new Set(coverage.days.map(({ tool }) => tool))];
  if (tools.length === 0) {
    return (
      <Empty title={`Nothing from ${asked.source} up to ${monthName(asked.month)}`}>
        The days of a source begin with the first one it told of.
      </Empty>
    );
  }
  return tools.map((tool) => {
    const days = coverage.days.filter((day) => day.tool === tool);
    return (
      <section key={tool} aria-label={`${tool}, ${monthName(asked.month)}`}>
        <h2>{tool}</h2>
        <Calendar month={asked.month} days={days} />
        <details className={styles.days} open={tools.length === 1}>
          <summary>Day by day, as a table</summary>
          <DayTable caption={`Days of ${tool} in ${monthName(asked.month)}`} days={days} />
        </details>
      </section>
    );
  });
}

function LoadingMonth() {
  return (
    <Loading what="the coverage">
      <Skeleton height={32} />
      <Skeleton height={360} />
    </Loading>
  );
}

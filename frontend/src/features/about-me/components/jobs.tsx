import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/empty';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { formatDay } from '@/lib/format';
import { daysOf, hoursOf } from '@/lib/job-words';
import { today } from '@/lib/week';
import { endJob, jobsQuery, toolsQuery, type OwnJob } from '../api/jobs';
import { usageQuery } from '../api/record';
import { JobForm } from './job-form';
import styles from './about-me-page.module.css';

/** Jobs that run in one's own name: declared here, or by a usage administrator. */
export function Jobs() {
  const jobs = useQuery(jobsQuery);
  const [declaring, setDeclaring] = useState(false);
  const [ending, setEnding] = useState<OwnJob | null>(null);
  return (
    <section className={styles.part}>
      <h2>Jobs that run in your name</h2>
      <p>
        What a script or an agent does on a schedule counts as nobody’s use once it stands here, so no figure
        takes it for yours. Usage administrators see that such a job exists, not whose it is.
      </p>
      {jobs.isPending ? (
        <Loading what="your jobs">
          <Skeleton height={60} />
        </Loading>
      ) : jobs.isError ? (
        <ProblemPanel error={jobs.error} onRetry={() => void jobs.refetch()} />
      ) : jobs.data.length === 0 ? (
        <Empty title="None is declared" />
      ) : (
        <ul className={styles.requests}>
          {jobs.data.map((job) => (
            <Job key={job.automationId} job={job} onEnd={() => setEnding(job)} />
          ))}
        </ul>
      )}
      {declaring ? (
        <JobForm onDone={() => setDeclaring(false)} />
      ) : (
        <div>
          <Button onClick={() => setDeclaring(true)}>Declare a job</Button>
        </div>
      )}
      {ending && <EndDialog job={ending} onDone={() => setEnding(null)} />}
    </section>
  );
}

function Job({ job, onEnd }: { job: OwnJob; onEnd: () => void }) {
  const tools = useQuery(toolsQuery);
  const tool = tools.data?.find(({ id }) => id === job.tool)?.name ?? job.tool ?? 'Every tool';
  const running = job.untilDay === null || job.untilDay >= today();
  return (
    <li>
      <p>
        <b>{tool}</b>, {hoursOf(job)}, {daysOf(job)}
      </p>
      <p className="mute">
        {job.own ? 'Declared by you.' : `Declared by a usage administrator: ${job.note}`}
      </p>
      {job.own && running && (
        <div>
          <Button look="link" onClick={onEnd} aria-label={`End the job with ${tool}`}>
            End it…
          </Button>
        </div>
      )}
    </li>
  );
}

function EndDialog({ job, onDone }: { job: OwnJob; onDone: () => void }) {
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: (lastDay: string) => endJob(job.automationId, lastDay),
    onSuccess: async () => {
      await Promise.all(
        [jobsQuery.queryKey, usageQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone();
    },
  });
  const begun = job.fromDay <= today();
  return (
    <Dialog
      title="End this job?"
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>Let it run</Button>
          <Button onClick={() => ending.mutate(dayBefore(job.fromDay))} disabled={ending.isPending}>
            It never was one
          </Button>
          {begun && (
            <Button look="primary" onClick={() => ending.mutate(today())} disabled={ending.isPending}>
              {ending.isPending ? 'Ending…' : 'End it today'}
            </Button>
          )}
        </>
      }
    >
      <p>
        It runs since {formatDay(job.fromDay)}. From the day after its end, what the tool reports counts as
        your use again.
      </p>
      {ending.isError && <ProblemPanel error={ending.error} />}
    </Dialog>
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

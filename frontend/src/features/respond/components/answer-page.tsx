import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { waveName } from '@/lib/format';
import { useMe } from '@/lib/me';
import { bandQuery } from '../api/band-token';
import { openWavesQuery, type OpenWave } from '../api/open-waves';
import { tokensQuery, type WaveTokens } from '../api/tokens';
import { newSecret } from '../crypto/receipt';
import { parseSurvey } from '../survey/definition';
import { AnswerForm } from './answer-form';
import { NotInDirectory } from './not-in-directory';
import { Sent, type Arrival } from './sent';
import { TOKEN_WORDS } from './token-words';

export function AnswerPage() {
  const { waveId } = useParams({ from: '/answer/$waveId' });
  const me = useMe();
  const waves = useQuery({ ...openWavesQuery, enabled: me.matched });
  const wave = waves.data?.waves.find((open) => open.waveId === waveId);

  if (!me.matched) return <NotInDirectory name={me.name} />;
  if (waves.isError) return <Failed error={waves.error} retry={() => void waves.refetch()} />;
  if (waves.isSuccess && wave === undefined) return <Closed waveId={waveId} />;
  if (wave?.level === 'confidential') return <InChat />;
  return wave === undefined ? <LoadingForm /> : <OpenReport wave={wave} />;
}

/** Without tokens under checked keys there is no form: nothing may be typed that could not be sent safely. */
function OpenReport({ wave }: { wave: OpenWave }) {
  const tokens = useQuery(tokensQuery(wave));
  if (tokens.isError) return <Failed error={tokens.error} retry={() => void tokens.refetch()} />;
  return tokens.isSuccess ? <Report wave={wave} tokens={tokens.data} /> : <LoadingForm />;
}

/**
 * Goes back and forth between the form and its success; a new report starts a new form. One secret serves all reports sent
 * before the page is left, so that a person has one receipt to keep.
 */
function Report({ wave, tokens }: { wave: OpenWave; tokens: WaveTokens }) {
  const survey = useMemo(() => parseSurvey(wave.definition, navigator.language), [wave.definition]);
  const [secret] = useState(newSecret);
  const band = useQuery(bandQuery(wave, tokens));
  const [arrival, setArrival] = useState<Arrival | null>(null);
  return arrival ? (
    <Sent arrival={arrival} wave={wave} onAnother={() => setArrival(null)} />
  ) : (
    <AnswerForm
      wave={wave}
      survey={survey}
      tokens={tokens}
      secret={secret}
      band={band.data ?? null}
      bandProblem={band.error}
      onSent={setArrival}
    />
  );
}

function InChat() {
  return (
    <Page title="You answer this report in chat" width="reading">
      <Empty title="You chose so before it opened">
        <p>
          One person answers a report at one level. Under <Link to="/">How you answer</Link> you can choose
          again for the next one.
        </p>
      </Empty>
    </Page>
  );
}

function Closed({ waveId }: { waveId: string }) {
  return (
    <Page title="This report is closed" width="reading">
      <Empty title={`The report of ${waveName(waveId)} takes no more answers`}>
        <p>
          It may have ended, or you were not invited to it. What was not sent in time stays only in this
          browser.
        </p>
        <p>
          <Link to="/">See what is open</Link>
        </p>
      </Empty>
    </Page>
  );
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Page title="The report cannot be opened" width="reading">
      <ProblemPanel error={error} words={TOKEN_WORDS} onRetry={retry} />
    </Page>
  );
}

function LoadingForm() {
  return (
    <Page title="Report" width="reading">
      <Loading what="the report">
        <Skeleton height={110} />
        <Skeleton height={300} />
      </Loading>
    </Page>
  );
}

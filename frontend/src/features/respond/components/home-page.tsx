import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import button from '@/components/ui/button.module.css';
import { count, counted, formatMoment, periodName } from '@/lib/format';
import { useMe } from '@/lib/me';
import { readDraft, readSent } from '../api/drafts';
import { openWavesQuery, type OpenWave, type OpenWaves } from '../api/open-waves';
import { tokensQuery } from '../api/tokens';
import { titleOf } from '../survey/definition';
import { LevelChoice } from './level-choice';
import { NotInDirectory } from './not-in-directory';
import { TOKEN_WORDS } from './token-words';
import styles from './home-page.module.css';

export function HomePage() {
  const me = useMe();
  const waves = useQuery({ ...openWavesQuery, enabled: me.matched });
  if (!me.matched) return <NotInDirectory name={me.name} />;
  return (
    <Page
      title={`Hello, ${me.name.split(' ')[0] ?? me.name}`}
      lead="Where did AI help this week, and where did it get in the way? Both answers count the same here."
      width="reading"
    >
      {waves.isPending ? (
        <Loading what="open reports">
          <Skeleton height={218} />
        </Loading>
      ) : waves.isError ? (
        <ProblemPanel error={waves.error} onRetry={() => void waves.refetch()} />
      ) : waves.data.waves.length === 0 ? (
        <NothingOpen invitedFrom={waves.data.invitedFrom} />
      ) : (
        <ul className={styles.waves}>
          {waves.data.waves.map((wave) => (
            <li key={wave.waveId}>
              {wave.level === 'confidential' ? <ChatCard wave={wave} /> : <WaveCard wave={wave} />}
            </li>
          ))}
        </ul>
      )}
      <LevelChoice />
      <p className={styles.promise}>
        Candor never ranks or scores a person. Groups below ten are merged or hidden, whoever asks.
      </p>
    </Page>
  );
}

function NothingOpen({ invitedFrom }: { invitedFrom: OpenWaves['invitedFrom'] }) {
  return invitedFrom ? (
    <Empty title={`You are invited from ${periodName(invitedFrom).toLowerCase()} on, at the earliest`}>
      Groups are fixed for four weeks at a time, and new people are added five or more together, so that
      nobody’s joining or leaving can be read from a figure.
    </Empty>
  ) : (
    <Empty title="Nothing is open right now">
      The report opens every week. You will find it here; nobody is reminded by name.
    </Empty>
  );
}

/** Who chose chat before the wave opened answers it there and nowhere else. */
function ChatCard({ wave }: { wave: OpenWave }) {
  return (
    <article className={styles.card}>
      <p className={styles.measure}>
        {counted(wave.questions, 'question', 'questions')} · open until {formatMoment(wave.closesAt)}
      </p>
      <h2>{titleOf(wave.definition, navigator.language)}</h2>
      <p>
        You chose to answer this one in chat, confidentially. The next one is answered as you choose below.
      </p>
    </article>
  );
}

function WaveCard({ wave }: { wave: OpenWave }) {
  const tokens = useQuery(tokensQuery(wave));
  const key = tokens.data?.draftKey;
  const sent = key ? readSent(key).length : 0;
  const begun = key ? Object.keys(readDraft(key)).length > 0 : false;
  return (
    <article className={styles.card}>
      <p className={styles.measure}>
        {counted(wave.questions, 'question', 'questions')} · about {wave.seconds} seconds · open until{' '}
        {formatMoment(wave.closesAt)}
      </p>
      <h2>{titleOf(wave.definition, navigator.language)}</h2>
      <p>
        One tool, one report, as often as you like. Not using a tool is an answer too: that takes 20 seconds.
      </p>
      <p className="mute">
        Carries only {wave.block.name} ({count(wave.block.invited)} people).
      </p>
      {tokens.isError ? (
        <ProblemPanel error={tokens.error} words={TOKEN_WORDS} onRetry={() => void tokens.refetch()} />
      ) : (
        <div className={styles.actions}>
          <Link to="/answer/$waveId" params={{ waveId: wave.waveId }} className={button['primary']}>
            {begun ? 'Go on with your draft' : sent > 0 ? 'Report on another tool' : 'Report now'}
          </Link>
          <span className="mute" role="status">
            {sent > 0 && `${counted(sent, 'report', 'reports')} sent from this browser this week`}
          </span>
        </div>
      )}
    </article>
  );
}

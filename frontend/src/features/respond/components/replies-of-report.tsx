import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Turns } from '@/components/conversation/turns';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { count, counted } from '@/lib/format';
import { sendCommand } from '../api/commands';
import { bundleQuery } from '../api/follow-up';
import {
  authorityOver,
  conversationsQuery,
  partOf,
  type Conversation,
  type OwnReport,
} from '../api/own-report';
import type { Bytes } from '../crypto/bytes';
import { RECORD_BYTES } from '../crypto/reply';
import type { Survey } from '../survey/definition';
import { FOLLOW_UP_WORDS } from './follow-up-words';
import { HandedIn } from './handed-in';
import { WordsField } from './words-field';
import styles from './follow-up-page.module.css';

export interface HandingIn {
  report: OwnReport;
  survey: Survey;
  commandsUrl: string;
}

const LONGEST = 2_000;
const TURNS = 3;

/** What readers wrote to the holder of the receipt, opened here from the file everybody downloads. */
export function RepliesOfReport(handingIn: HandingIn) {
  const bundle = useQuery(bundleQuery(handingIn.report.waveId));
  return (
    <section className={styles.part} aria-labelledby="replies-title">
      <h2 id="replies-title">Replies</h2>
      {bundle.isPending ? (
        <Skeleton height={70} />
      ) : bundle.isError ? (
        <ProblemPanel error={bundle.error} words={FOLLOW_UP_WORDS} onRetry={() => void bundle.refetch()} />
      ) : bundle.data === null ? (
        <p>The file of replies to this week’s reports has not been made yet. It is made twice a day.</p>
      ) : (
        <Opened {...handingIn} bundle={bundle.data} made={bundle.dataUpdatedAt} />
      )}
      <div>
        <Button onClick={() => void bundle.refetch()} disabled={bundle.isFetching}>
          Look again
        </Button>
      </div>
    </section>
  );
}

function Opened({ bundle, made, ...handingIn }: HandingIn & { bundle: Bytes; made: number }) {
  const conversations = useQuery(conversationsQuery(handingIn.report, handingIn.survey, bundle, made));
  if (conversations.isError) return <ProblemPanel error={conversations.error} />;
  if (conversations.isPending) return <Skeleton height={70} />;
  const records = bundle.length / RECORD_BYTES;
  return (
    <>
      {conversations.data.length === 0 && <p>Nobody has written to you about this report.</p>}
      {conversations.data.map((conversation) => (
        <Talk key={conversation.question.name} conversation={conversation} {...handingIn} />
      ))}
      <p className="mute">
        This browser downloaded all {count(records)} sealed records of the week, dummies among them, and tried
        your receipt on each. Whether one was for you, nobody saw.
      </p>
    </>
  );
}

function Talk({
  conversation: { question, turns },
  ...handingIn
}: HandingIn & { conversation: Conversation }) {
  const last = turns.at(-1);
  return (
    <div className={styles.form}>
      <h3>About “{question.title}”</h3>
      <Turns turns={turns.map((turn) => ({ ...turn, who: turn.from === 'reader' ? 'A reader' : 'You' }))} />
      {last?.from === 'reader' && last.turn < TURNS ? (
        <AnswerReader question={question} left={TURNS - last.turn} {...handingIn} />
      ) : (
        <p className="mute">
          {turns.length >= TURNS
            ? 'All three turns were taken; this conversation is over.'
            : 'The next turn is a reader’s.'}
        </p>
      )}
    </div>
  );
}

interface AnswerReaderProps extends HandingIn {
  question: Conversation['question'];
  left: number;
}

function AnswerReader({ question, left, report, commandsUrl }: AnswerReaderProps) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: async () =>
      sendCommand(commandsUrl, {
        op: 'reply',
        wave: report.waveId,
        text: text.trim(),
        ...(await authorityOver(report, partOf(question))),
      }),
  });
  if (sending.isSuccess) return <HandedIn title="Your answer is handed in" />;
  return (
    <form
      className={styles.entry}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else sending.mutate();
      }}
    >
      <WordsField
        label="Your answer"
        hint={`Readers and the auditor will see it, and not who you are. It takes one of ${counted(left, 'turn', 'turns')} left.`}
        error={missing ? 'Write something, or leave it.' : null}
        rows={4}
        maxLength={LONGEST}
        value={text}
        onText={(words) => {
          setText(words);
          setMissing(false);
        }}
      />
      {sending.isError && <ProblemPanel error={sending.error} words={FOLLOW_UP_WORDS} />}
      <div>
        <Button type="submit" look="primary" disabled={sending.isPending}>
          {sending.isPending ? 'Sending…' : 'Answer'}
        </Button>
      </div>
    </form>
  );
}

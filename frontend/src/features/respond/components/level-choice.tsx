import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { chooseLevel, levelQuery, type ChosenLevel, type Level } from '../api/level';
import styles from './level-choice.module.css';

const LEVELS: { level: Level; word: string; sentence: string }[] = [
  {
    level: 'anonymous',
    word: 'Here, anonymously',
    sentence: 'Nobody can find out what you said, not even whoever reads the databases.',
  },
  {
    level: 'confidential',
    word: 'In chat, confidentially',
    sentence:
      'The bot knows that it was you, and so could whoever runs it. Your name is dropped on arrival and shown to nobody. These answers are never counted together with anonymous ones.',
  },
];

/** A choice few change: out of the way until asked for. */
export function LevelChoice() {
  const [asked, setAsked] = useState(false);
  return (
    <section className={styles.choice}>
      <Button look="link" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        How you answer
      </Button>
      {asked && <Choice />}
    </section>
  );
}

function Choice() {
  const queries = useQueryClient();
  const level = useQuery(levelQuery);
  const choosing = useMutation({
    mutationFn: chooseLevel,
    onSuccess: (chosen) => queries.setQueryData(levelQuery.queryKey, chosen),
  });
  if (level.isError) return <ProblemPanel error={level.error} onRetry={() => void level.refetch()} />;
  if (level.isPending) return null;
  return (
    <>
      <fieldset className={styles.levels} disabled={choosing.isPending}>
        <legend>From the next report on</legend>
        {LEVELS.map(({ level: each, word, sentence }) => (
          <label key={each}>
            <input
              type="radio"
              name="level"
              checked={level.data.chosen === each}
              onChange={() => choosing.mutate(each)}
            />
            <span>
              <b>{word}.</b> {sentence}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="mute" role="status">
        {standing(level.data)}
      </p>
      {choosing.isError && <ProblemPanel error={choosing.error} />}
    </>
  );
}

function standing({ chosen, now }: ChosenLevel): string {
  if (now === null) return 'No report is open to you now. Your choice holds from the next one on.';
  const open = `The open report is answered ${now === 'anonymous' ? 'here, anonymously' : 'in chat, confidentially'}.`;
  if (now === chosen) return open;
  const crowd =
    chosen === 'confidential'
      ? ' Where fewer than ten of your group would stay anonymous, all of it answers anonymously, so that nobody’s choice exposes the others.'
      : '';
  return `${open} Your choice holds from the next one on.${crowd}`;
}

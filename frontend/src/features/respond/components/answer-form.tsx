import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDocumentTitle } from '@/components/page';
import { ProblemPanel } from '@/components/problem-panel';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/lib/api/problem';
import type { BandToken } from '../api/band-token';
import { deleteDraft, ordinalFor, readDraft, readSent, rememberSent, writeDraft } from '../api/drafts';
import type { OpenWave } from '../api/open-waves';
import { sealed, submit } from '../api/submission';
import type { WaveTokens } from '../api/tokens';
import { fromBase64url, toBase64url } from '../crypto/base64url';
import type { Bytes } from '../crypto/bytes';
import { markOf } from '../crypto/receipt';
import { toCode } from '../crypto/receipt-code';
import { inclusionLeaf } from '../crypto/token-message';
import type { Answers, AnswerValue, Survey } from '../survey/definition';
import { completeAnswers, findings, freeTexts, screens, visibleQuestions } from '../survey/form';
import { BandChoice } from './band-choice';
import { ProtectionNote } from './protection-note';
import type { Arrival } from './sent';
import { ScreenByScreen } from './screen-by-screen';
import { WholePage } from './whole-page';
import { useIsPhone } from './use-is-phone';
import { SEND_WORDS } from './send-words';

interface AnswerFormProps {
  wave: OpenWave;
  survey: Survey;
  tokens: WaveTokens;
  /** What this report's receipt is made from; never sent. */
  secret: Bytes;
  /** The usage band a first report may carry; `null` where none is offered. */
  band: BandToken | null;
  /** Why it could not be had, where one is offered. */
  bandProblem: Error | null;
  onSent: (arrival: Arrival) => void;
}

export function AnswerForm({ wave, survey, tokens, secret, band, bandProblem, onSent }: AnswerFormProps) {
  useDocumentTitle(survey.title);
  const phone = useIsPhone();
  const [answers, setAnswers] = useState<Answers>(() => readDraft(tokens.draftKey));
  const [sent] = useState(() => readSent(tokens.draftKey));
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const [adding, setAdding] = useState<boolean | null>(null);
  const problem = useRef<HTMLDivElement>(null);

  const tool = typeof answers['tool'] === 'string' ? answers['tool'] : '';
  const ordinals = tokens.tokens.map((numbered) => numbered.ordinal);
  const ordinal = ordinalFor(tool, sent, ordinals);
  const offered = ordinal === 1 ? band : null;
  const carried = adding === true ? offered : null;
  const again = sent.some((report) => report.tool === tool);

  const sending = useMutation({
    mutationFn: async (): Promise<Arrival> => {
      const token = tokens.tokens.find((numbered) => numbered.ordinal === ordinal);
      if (!token) throw new Error('No token is left for another report');
      const complete = completeAnswers(survey, answers);
      const report = { answers: complete, texts: freeTexts(survey, complete), secret };
      const state = await submit(wave.submissionsUrl, await sealed(wave, tokens, token, report, carried));
      const leaf = toBase64url(await inclusionLeaf(fromBase64url(token.nonce), wave.waveId));
      const mark = await markOf(secret);
      rememberSent(tokens.draftKey, { ordinal: token.ordinal, tool, leaf, mark });
      deleteDraft(tokens.draftKey);
      const used = new Set([...sent.map((before) => before.ordinal), token.ordinal]);
      const left = ordinals.length - used.size;
      return { state, ordinal: token.ordinal, left, receipt: await toCode(secret) };
    },
    onSuccess: onSent,
  });

  useEffect(() => {
    if (sending.isError) problem.current?.scrollIntoView({ block: 'nearest' });
  }, [sending.isError]);

  function answer(name: string, value: AnswerValue | undefined) {
    const next: Record<string, AnswerValue> = { ...answers };
    if (value === undefined) delete next[name];
    else next[name] = value;
    setAnswers(next);
    setFound((before) => without(before, name));
    writeDraft(tokens.draftKey, next);
  }

  /** Whether the named questions, or all, may be left behind; what is missing is then said beside each. */
  function accepts(names?: string[]): boolean {
    const questions = visibleQuestions(survey, answers);
    const missing = findings(
      names ? questions.filter((question) => names.includes(question.name)) : questions,
      answers,
    );
    setFound(missing);
    return missing.size === 0;
  }

  function send() {
    if (accepts()) sending.mutate();
  }

  const shared = {
    screens: screens(survey, answers),
    answers,
    found,
    notes: again
      ? new Map([['tool', 'You have already reported on this tool. Sending again replaces that report.']])
      : new Map<string, string>(),
    onAnswer: answer,
    accepts,
    onSend: send,
    sending: sending.isPending,
    sendable: ordinal !== null,
    protection: <ProtectionNote wave={wave} band={carried} />,
    band: offered ? (
      <BandChoice band={offered} group={wave.block.name} adding={adding} onChoose={setAdding} />
    ) : (
      bandProblem && ordinal === 1 && <WithoutBand problem={bandProblem} />
    ),
    problem: (
      <div ref={problem}>
        {sending.isError && <ProblemPanel error={sending.error} words={SEND_WORDS} onRetry={send} />}
        {ordinal === null && (
          <Notice title="All your reports of this week are used">
            <p>Choose a tool you have reported on before to replace that report.</p>
          </Notice>
        )}
      </div>
    ),
  };
  return phone ? <ScreenByScreen {...shared} /> : <WholePage {...shared} survey={survey} wave={wave} />;
}

function WithoutBand({ problem }: { problem: Error }) {
  return (
    <Notice title="Your usage band could not be fetched">
      <p>Your report goes without it; nothing else changes. Code {problemOf(problem).code}.</p>
    </Notice>
  );
}

function without(map: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  if (!map.has(name)) return map;
  const rest = new Map(map);
  rest.delete(name);
  return rest;
}

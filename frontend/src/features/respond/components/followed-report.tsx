import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { formatMoment, waveName } from '@/lib/format';
import type { FollowUp, FollowUpWave } from '../api/follow-up';
import type { KnownReport } from '../api/kept-receipts';
import type { OwnReport } from '../api/own-report';
import type { Bytes } from '../crypto/bytes';
import { parseSurvey, type Survey } from '../survey/definition';
import { CorrectReport } from './correct-report';
import { EraseReport } from './erase-report';
import { InclusionCheck } from './inclusion-check';
import { RepliesOfReport } from './replies-of-report';
import styles from './follow-up-page.module.css';

/** A receipt that was read, and the reports this browser remembers to have sent with it. */
export interface OpenedReceipt {
  secret: Bytes;
  known: KnownReport[];
}

interface FollowedReportProps {
  receipt: OpenedReceipt;
  followUp: FollowUp;
  onLeave: () => void;
}

/** As many reports as a person can send in a wave. */
const NUMBERS = [1, 2, 3, 4, 5];

export function FollowedReport({ receipt, followUp, onLeave }: FollowedReportProps) {
  const first = receipt.known[0];
  const [waveId, setWaveId] = useState(first?.waveId ?? likely(followUp.waves)?.waveId ?? '');
  const [ordinal, setOrdinal] = useState(first?.sent.ordinal ?? 1);
  const wave = followUp.waves.find((one) => one.waveId === waveId);
  const known = receipt.known.find((one) => one.waveId === waveId && one.sent.ordinal === ordinal);

  return (
    <div className={styles.stack}>
      <div className={styles.choice}>
        <Field label="Week of the report">
          {(control) => (
            <select {...control} value={waveId} onChange={(event) => setWaveId(event.target.value)}>
              {followUp.waves.map((one) => (
                <option key={one.waveId} value={one.waveId}>
                  {waveName(one.waveId)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Number on the receipt">
          {(control) => (
            <select {...control} value={ordinal} onChange={(event) => setOrdinal(Number(event.target.value))}>
              {NUMBERS.map((number) => (
                <option key={number} value={number}>
                  Report {number}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {!known && (
        <Notice title="This browser does not know this receipt for that report">
          <p>
            Nobody publishes which receipts exist, so no page can look one up. If week or number are not those
            printed with the receipt, nothing is found below and what you hand in has no effect.
          </p>
        </Notice>
      )}
      {wave && (
        <Parts
          key={`${waveId} ${ordinal}`}
          wave={wave}
          followUp={followUp}
          report={{ secret: receipt.secret, waveId, ordinal }}
          leaf={known?.sent.leaf ?? null}
        />
      )}
      <p>
        <Button onClick={onLeave}>Another receipt</Button>
      </p>
    </div>
  );
}

interface PartsProps {
  wave: FollowUpWave;
  followUp: FollowUp;
  report: OwnReport;
  leaf: string | null;
}

function Parts({ wave, followUp, report, leaf }: PartsProps) {
  const { surveyId, surveyVersion } = wave;
  const survey = useMemo<Survey | null>(() => {
    const asked = followUp.surveys.find(
      (one) => one.surveyId === surveyId && one.surveyVersion === surveyVersion,
    );
    return asked ? parseSurvey(asked.definition, navigator.language) : null;
  }, [followUp.surveys, surveyId, surveyVersion]);
  if (wave.state !== 'released') return <NotReleased wave={wave} />;
  if (survey === null) return null;
  const handingIn = { report, survey, commandsUrl: followUp.commandsUrl };
  return (
    <div className={styles.parts}>
      <InclusionCheck report={report} leaf={leaf} />
      <RepliesOfReport {...handingIn} />
      <CorrectReport {...handingIn} />
      <EraseReport {...handingIn} />
    </div>
  );
}

function NotReleased({ wave }: { wave: FollowUpWave }) {
  switch (wave.state) {
    case 'open':
      return (
        <Notice title="The report is still sealed">
          <p>
            It closes {formatMoment(wave.closesAt)} and is opened then, together with all others. Until then
            nobody can read or erase it; sending again on the same tool replaces it.
          </p>
        </Notice>
      );
    case 'closed':
      return (
        <Notice title="The report is about to be opened">
          <p>It closed {formatMoment(wave.closesAt)}. Come back when it has been released.</p>
        </Notice>
      );
    case 'destroyed':
      return (
        <Notice title="All reports of this week were destroyed">
          <p>
            Fewer than ten people answered. What they said was destroyed unread, so there is nothing to
            correct or erase.
          </p>
        </Notice>
      );
    case 'released':
      return null;
  }
}

function likely(waves: FollowUpWave[]): FollowUpWave | undefined {
  return waves.find(({ state }) => state === 'released') ?? waves[0];
}

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { count, counted } from '@/lib/format';
import { ProblemPanel } from './problem-panel';
import { Button } from './ui/button';
import { rejectionsCsv, type Rejection } from './rejections-csv';
import { saveAs } from './save-as';
import styles from './import-report.module.css';

/** Refusals on one page of the list; the download holds all of them. */
const LISTED = 50;
/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

interface ImportReportProps {
  title: string;
  /** Figures that add up to what was read, in the order they are shown. */
  figures: { name: string; value: number }[];
  rejections: Rejection[];
  rejected: number;
  warnings: string[];
  fileName: string;
  /** Fetches every refused row, where the report names only the first of them. */
  onAll?: () => Promise<Rejection[]>;
  children?: React.ReactNode;
}

/** What became of a file: the sum of its rows, what was refused and why, and what to look at again. */
export function ImportReport({
  title,
  figures,
  rejections,
  rejected,
  warnings,
  fileName,
  onAll,
  children,
}: ImportReportProps) {
  return (
    <section className={styles.report} aria-label={title}>
      <h2>{title}</h2>
      <dl className={styles.figures}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {children}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {rejected === 0 ? (
        <p className="mute">Every row was accepted.</p>
      ) : (
        <Refused rejections={rejections} rejected={rejected} fileName={fileName} onAll={onAll} />
      )}
    </section>
  );
}

function Refused({
  rejections,
  rejected,
  fileName,
  onAll,
}: Pick<ImportReportProps, 'rejections' | 'rejected' | 'fileName' | 'onAll'>) {
  const [from, setFrom] = useState(0);
  const more = rejections.length < rejected;
  const saving = useMutation({
    mutationFn: async () => {
      const all = more && onAll ? await onAll() : rejections;
      saveAs(fileName, `${BYTE_ORDER_MARK}${rejectionsCsv(all)}`, 'text/csv');
    },
  });
  const to = Math.min(from + LISTED, rejections.length);
  return (
    <>
      <div className={styles.refusedHead}>
        <h3>{counted(rejected, 'refused row', 'refused rows')}</h3>
        <Button onClick={() => saving.mutate()} disabled={saving.isPending}>
          {saving.isPending ? 'Fetching…' : 'Download as CSV'}
        </Button>
      </div>
      {saving.isError && <ProblemPanel error={saving.error} />}
      {/* Long tables scroll in their frame, by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0} role="region" aria-label="Refused rows">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Field</th>
              <th scope="col">Value</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {rejections.slice(from, to).map((rejection, index) => (
              <tr key={from + index}>
                <td className="num">{rejection.line === null ? '' : count(rejection.line)}</td>
                <td>{rejection.field}</td>
                <td className={styles.value}>{rejection.value}</td>
                <td>{rejection.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rejections.length > LISTED && (
        <div className={styles.pages} role="group" aria-label="Pages of refused rows">
          <Button disabled={from === 0} onClick={() => setFrom(from - LISTED)}>
            Previous
          </Button>
          <span aria-live="polite">
            {count(from + 1)}–{count(to)} of {count(rejections.length)}
          </span>
          <Button disabled={to >= rejections.length} onClick={() => setFrom(from + LISTED)}>
            Next
          </Button>
        </div>
      )}
      {more && (
        <p className="mute">
          {onAll
            ? `The first ${count(rejections.length)} of ${count(rejected)} are listed here; the download holds all of them.`
            : `Only the first ${count(rejections.length)} of ${count(rejected)} are kept, here and in the download.`}
        </p>
      )}
    </>
  );
}

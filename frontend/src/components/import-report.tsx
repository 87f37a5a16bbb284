import { count, counted } from '@/lib/format';
import { Button } from './ui/button';
import { rejectionsCsv, type Rejection } from './rejections-csv';
import { saveAs } from './save-as';
import styles from './import-report.module.css';

/** Rows of refusals the page lists; the download holds all of them. */
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
        <Refused rejections={rejections} rejected={rejected} fileName={fileName} />
      )}
    </section>
  );
}

function Refused({
  rejections,
  rejected,
  fileName,
}: Pick<ImportReportProps, 'rejections' | 'rejected' | 'fileName'>) {
  return (
    <>
      <div className={styles.refusedHead}>
        <h3>{counted(rejected, 'refused row', 'refused rows')}</h3>
        <Button
          onClick={() => saveAs(fileName, `${BYTE_ORDER_MARK}${rejectionsCsv(rejections)}`, 'text/csv')}
        >
          Download as CSV
        </Button>
      </div>
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
            {rejections.slice(0, LISTED).map((rejection, index) => (
              <tr key={index}>
                <td className="num">{rejection.line === null ? '' : count(rejection.line)}</td>
                <td>{rejection.field}</td>
                <td className={styles.value}>{rejection.value}</td>
                <td>{rejection.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rejected > LISTED && (
        <p className="mute">
          The first {LISTED} are listed; the download holds {count(rejections.length)}
          {rejections.length < rejected && ` of ${count(rejected)}`}.
        </p>
      )}
    </>
  );
}

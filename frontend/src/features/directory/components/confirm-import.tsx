import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { counted } from '@/lib/format';
import { manyWouldLeave, type DirectoryImport } from '../api/directory';

interface ConfirmImportProps {
  report: DirectoryImport;
  importing: boolean;
  onImport: () => void;
}

/** Names how many people the import would let leave; where they are many, the number is typed. */
export function ConfirmImport({ report, importing, onImport }: ConfirmImportProps) {
  const [typed, setTyped] = useState('');
  const many = manyWouldLeave(report);
  const leavers = counted(report.left, 'person', 'people');
  return (
    <Notice
      tone={many ? 'alert' : 'plain'}
      role="status"
      title={report.left === 0 ? 'Nothing is imported yet; nobody would leave' : `${leavers} would leave`}
    >
      <p>
        {report.left === 0
          ? 'The figures here are what the import would do.'
          : 'They are known today and not in this file, or not active in it. They would no longer be invited.'}
      </p>
      {many && (
        <>
          <p>That is more than one in five. A file that was cut short looks like this.</p>
          <Field label="Type how many people leave" hint={`Write ${report.left} to go on.`}>
            {(control) => (
              <input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
      <div>
        <Button
          look="primary"
          disabled={importing || (many && typed.trim() !== String(report.left))}
          onClick={onImport}
        >
          {importing
            ? 'Importing…'
            : report.left === 0
              ? 'Import directory'
              : `Import and let ${leavers} leave`}
        </Button>
      </div>
    </Notice>
  );
}

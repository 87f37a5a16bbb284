import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel } from '@/components/problem-panel';
import { Button } from '@/components/ui/button';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
import { counted } from '@/lib/format';
import { compare, idsOf, type Comparison } from '../api/comparison';
import { everybodyInvited } from '../api/invited';
import { People } from './people';
import styles from './invited-page.module.css';

/** The file is read here and sent nowhere: the comparison must not depend on who runs the server. */
export function CompanyList({ waveId }: { waveId: string }) {
  const [file, setFile] = useState<File | null>(null);
  const comparing = useMutation({
    mutationFn: async (list: File) => {
      const listed = idsOf(await list.text());
      return compare(await everybodyInvited(waveId), listed);
    },
  });
  return (
    <section className={styles.part}>
      <h2>Compare</h2>
      <p>
        Take a list from the payroll or another system Candor does not write to: a CSV file with a column{' '}
        <code>employee_id</code>, or ids alone. It is read in this browser and sent nowhere.
      </p>
      <FileDrop
        label="The company’s own list"
        accept=".csv,.txt,text/csv,text/plain"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          comparing.reset();
        }}
      />
      <div>
        <Button
          look="primary"
          disabled={file === null || comparing.isPending}
          onClick={() => file && comparing.mutate(file)}
        >
          {comparing.isPending ? 'Comparing …' : 'Compare'}
        </Button>
      </div>
      {comparing.isError && <ProblemPanel error={comparing.error} />}
      {comparing.data && <Found found={comparing.data} />}
    </section>
  );
}

function Found({ found: { both, invented, uninvited } }: { found: Comparison }) {
  const more =
    uninvited.length > 0 &&
    `${counted(uninvited.length, 'person is', 'people are')} on the list and not invited: who joined after the groups were fixed is asked once five can be added together.`;
  if (invented.length === 0) {
    return (
      <Notice tone="good" role="status" title="Everybody invited is on the list">
        <p>
          {counted(both, 'person', 'people')} invited. {more}
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice
        tone="alert"
        role="alert"
        title={`${counted(invented.length, 'person was', 'people were')} invited and ${invented.length === 1 ? 'is' : 'are'} on no list`}
      >
        <p>
          Answers could have been given in their names. Who left or moved stays listed until five of a group
          have: see that these people once worked here. {counted(both, 'other is', 'others are')} on the list.{' '}
          {more}
        </p>
      </Notice>
      <People caption="Invited and on no list" people={invented} />
    </>
  );
}

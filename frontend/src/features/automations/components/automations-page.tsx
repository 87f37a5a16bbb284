import { useState } from 'react';
import { Page } from '@/components/page';
import { Button } from '@/components/ui/button';
import type { Automation } from '../api/automations';
import { AutomationForm } from './automation-form';
import { AutomationTable } from './automation-table';
import { EndDialog } from './end-dialog';
import styles from './automations-page.module.css';

export function AutomationsPage() {
  const [declaring, setDeclaring] = useState(false);
  const [ending, setEnding] = useState<Automation | null>(null);
  return (
    <Page
      title="Automations"
      lead="Scheduled jobs that look like people: a nightly agent under somebody’s account, a test robot with a licence. Declared here, what they do counts as a machine’s and never as anybody’s use."
      actions={
        !declaring && (
          <Button look="primary" onClick={() => setDeclaring(true)}>
            Declare a job
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        {declaring && <AutomationForm onDone={() => setDeclaring(false)} />}
        <AutomationTable onEnd={setEnding} />
      </div>
      {ending && <EndDialog automation={ending} onDone={() => setEnding(null)} />}
    </Page>
  );
}

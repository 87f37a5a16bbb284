import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '@/components/page';
import { Field } from '@/components/ui/field';
import { counted } from '@/lib/format';
import {
  namedBySourceQuery,
  type Identity,
  type IdentityFilter,
  type IdentityState,
} from '../api/identities';
import { IdentityTable } from './identity-table';
import { STATES } from './identity-words';
import { MachineDialog } from './machine-dialog';
import { MatchDialog } from './match-dialog';
import { UndoDialog } from './undo-dialog';
import styles from './identities-page.module.css';

export interface Asking {
  what: 'match' | 'machine' | 'undo';
  identity: Identity;
}

export function IdentitiesPage() {
  const { source = '', state = 'unmatched' } = useSearch({ from: '/identities' });
  const navigate = useNavigate({ from: '/identities' });
  const sources = useQuery(namedBySourceQuery);
  const [asking, setAsking] = useState<Asking | null>(null);
  const names = [...new Set(sources.data?.map((it) => it.source))];
  const told = sources.data?.filter((it) => source === '' || it.source === source) ?? [];
  const hashed = told.reduce((sum, it) => sum + it.identities.unjoinable, 0);
  const done = () => setAsking(null);
  return (
    <Page
      title="Identities"
      lead="Accounts that reports name and the directory does not know. They are shown as codes with a hint, never by name: find the account in the vendor’s own list, then say here whose it is, or that nobody is behind it."
    >
      <div className={styles.parts}>
        <div className={styles.filters}>
          <Field label="Source">
            {(control) => (
              <select
                {...control}
                value={source}
                onChange={(event) =>
                  void navigate({
                    search: (before: IdentityFilter) => ({
                      ...before,
                      source: event.target.value || undefined,
                    }),
                  })
                }
              >
                <option value="">All sources</option>
                {names.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Show">
            {(control) => (
              <select
                {...control}
                value={state}
                onChange={(event) =>
                  void navigate({
                    search: (before: IdentityFilter) => ({
                      ...before,
                      state: event.target.value as IdentityState,
                    }),
                  })
                }
              >
                {Object.entries(STATES).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {hashed > 0 && state === 'unmatched' && (
          <p className="mute">
            {counted(hashed, 'account is', 'accounts are')} hashed by the vendor and can be joined with
            nobody, so {hashed === 1 ? 'it is' : 'they are'} not offered here.
          </p>
        )}
        <IdentityTable filter={{ source: source || undefined, state }} onAsk={setAsking} />
      </div>
      {asking?.what === 'match' && <MatchDialog identity={asking.identity} onDone={done} />}
      {asking?.what === 'machine' && <MachineDialog identity={asking.identity} onDone={done} />}
      {asking?.what === 'undo' && <UndoDialog identity={asking.identity} onDone={done} />}
    </Page>
  );
}

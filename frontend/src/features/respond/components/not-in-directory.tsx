import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/page';

/** For a person who is logged in but whom the directory does not know: no group, hence no wave to answer. */
export function NotInDirectory({ name }: { name: string }) {
  return (
    <Page title="You are not in the directory yet" width="reading">
      <Notice title={`Logged in as ${name}`}>
        <p>
          Your log-in works, but the people directory that says which unit you belong to has no entry with
          your employee number or verified e-mail address. Without a unit there is no group to protect you, so
          you are not invited to any report.
        </p>
        <p>
          Ask whoever looks after the directory to add you. You join with the next four-week period; groups
          stay as they are while one runs.
        </p>
      </Notice>
    </Page>
  );
}

import { Link } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PAGE_ROLES, type PageName } from '@/lib/roles';

export function NotFound() {
  return (
    <Page title="There is no such page" width="reading">
      <Empty title="The address leads nowhere">
        <Link to="/">Go to your first page</Link>
      </Empty>
    </Page>
  );
}

export function NotForYou({ page }: { page: PageName }) {
  return (
    <Page title="Your roles do not reach this page" width="reading">
      <Empty title={`It serves ${PAGE_ROLES[page].map((role) => role.replace('-', ' ')).join(', ')}`}>
        <Link to="/">Go to your first page</Link>
      </Empty>
    </Page>
  );
}

export function NoRoles() {
  return (
    <Page title="You have no role here yet" width="reading">
      <Empty title="Your log-in works, but no role was granted to it">
        Ask whoever grants roles in your company; employees get theirs with the people directory.
      </Empty>
    </Page>
  );
}

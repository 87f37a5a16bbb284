import type { Automation } from '../api/automations';

export const ABOUT: Record<Automation['about'], string> = {
  account: 'Account',
  key: 'API key or service',
  person: 'A person’s tool',
};

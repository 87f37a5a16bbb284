import { ProblemError } from '@/lib/api/problem';

/** Why this browser asks for no token and sends no answer; each sentence ends on what it could mean for the person. */
const SENTENCES = {
  'log-unreadable': 'The published log of keys has a form this page does not know.',
  'root-mismatch':
    'The published log of keys is not the one your invitation names. Somebody may be showing you keys of your own, by which your answer could be told from others.',
  'prefix-lost':
    'Keys this browser saw published before are gone from the log or were changed. Nothing may ever be taken out of it. If you know that Candor was set up anew here, clear this site’s data in your browser and open the page again.',
  'leaf-mismatch': 'A key list differs from what the log recorded for it.',
  'list-missing': 'The log has no key list for this report.',
  'list-ambiguous':
    'The log has more than one key list for this report, so people could be given different keys.',
  'list-changed': 'This report’s key list is another one than this browser saw before.',
  'list-unreadable': 'This report’s key list has a form this page does not know.',
  'suite-unknown': 'The key list asks for a way of signing or sealing this page does not accept.',
  'survey-mismatch': 'The key list belongs to another questionnaire than the one you were sent.',
  'contract-mismatch':
    'The privacy contract you were sent is not the one the key list was published with. Somebody may be showing you other promises than your colleagues.',
  'label-missing': 'Your group is not on the key list.',
  'invited-mismatch': 'The key list counts another number of people in your group than your invitation does.',
  'group-too-small': 'The key list has a group of fewer than ten people, which could give its members away.',
  'modulus-size': 'A key on the list does not have exactly 2048 bits.',
  'modulus-even': 'A key on the list is no proper key: its modulus is even.',
  exponent: 'The keys on the list do not use the exponent 65537.',
  'key-count': 'The key list does not have one key for each token of your group.',
  'key-shared':
    'One key stands on the list twice. Each group and each number must have its own, or answers could be counted twice.',
  'sealing-key': 'The key your answer would be sealed with is no point of the agreed curve.',
  'size-mismatch':
    'The size every sealed answer must have does not fit this questionnaire, so lengths could tell answers apart.',
  'band-mismatch': 'The usage bands on the key list do not fit their group, or yours is not among them.',
  'label-changed': 'The tokens came for another group than the one your invitation names.',
  'signature-invalid':
    'A token was not signed with the published key. Somebody may be marking your token to recognise your answer.',
} as const;

export type KeyRefusalCode = keyof typeof SENTENCES;

/** A full stop: whatever is wrong with the keys, going on could give the person away. */
export function refuseKeys(code: KeyRefusalCode, cause?: unknown): never {
  throw new ProblemError(
    {
      code,
      status: 0,
      title: 'Your protection cannot be checked, so nothing was sent',
      detail: `${SENTENCES[code]} Please tell your works council or whoever audits Candor here, with the code below.`,
      errors: [],
    },
    { cause },
  );
}

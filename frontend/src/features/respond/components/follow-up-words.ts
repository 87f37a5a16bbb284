/** What a failure means to somebody who comes back with a receipt. */
export const FOLLOW_UP_WORDS: Record<string, string> = {
  unreachable:
    'There is no connection, so nothing was asked for and nothing was handed in. Your receipt is still good; try again in a moment.',
  'too-many-refusals':
    'Many people are correcting or erasing just now, and the door lets only so many through. Nothing was handed in; try again in a few minutes.',
  'too-many-requests': 'Too many requests at once. Nothing was handed in; try again in a few minutes.',
  'command-key-changed':
    'The key that seals what you send is just being changed. Nothing was handed in; try again in a moment.',
  'too-large': 'Everything handed in here has one size, and this does not fit. Shorten your words.',
  'credentials-refused':
    'A log-in travelled along, so it was refused to keep you apart from your report. Nothing was handed in.',
};

/** What a refusal of intake means to the person who was about to send. */
export const SEND_WORDS: Record<string, string> = {
  'wave-closed':
    'The report closed before this arrived. Your draft stays in this browser; nothing was counted.',
  'token-refused':
    'This browser’s token was not accepted, so nothing was counted. Your draft stays; reload the page and try again.',
  'too-large':
    'Every sealed answer has the same length, and this one does not fit. Shorten your comment and send again.',
  'wrong-size':
    'The sealed answer does not have this report’s length. Reload the page and send again; your draft stays.',
  'credentials-refused':
    'A log-in travelled along with the answer, so it was refused to keep you apart from it. Your draft stays; nothing was counted.',
  unreachable:
    'The answer did not arrive: no connection. Your draft stays in this browser; sending again is safe.',
  'too-many-refusals':
    'Too many tokens were refused from here, so answers are held up for a moment. Your draft stays; send again in a minute.',
  'too-many-requests': 'Many answers are arriving right now. Wait a moment and send again; your draft stays.',
};

/** What a refusal of intake means to the person who was about to send. */
export const SEND_WORDS: Record<string, string> = {
  'wave-closed':
    'The report closed before this arrived. Your draft stays in this browser; nothing was counted.',
  'token-refused':
    'This browser’s right to answer was not accepted. Reload the page to fetch it again; your draft stays.',
  'too-large': 'The answer is larger than the report allows. Shorten your comment and send again.',
  unreachable:
    'The answer did not arrive: no connection. Your draft stays in this browser; sending again is safe.',
  'too-many-requests': 'Many answers are arriving right now. Wait a moment and send again; your draft stays.',
};

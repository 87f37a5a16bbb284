/** What it means to the person when no token could be had; key refusals carry their own sentences. */
export const TOKEN_WORDS: Record<string, string> = {
  'token-issued-elsewhere':
    'Another browser of yours already fetched this week’s tokens. Answer there: they are made in the browser and nobody can issue them twice. If you cleared that browser’s data since, they are gone until the next report.',
  'not-invited':
    'You are not invited to this report: who joins while a period runs is invited from the next one on.',
  'wave-closed': 'The report closed meanwhile. Nothing was sent.',
};

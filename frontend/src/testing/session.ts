/** An access token as far as pages read it: whose it is. */
export function accessTokenOf(subject: string): string {
  return `e30.${btoa(JSON.stringify({ sub: subject }))}.c2ln`;
}

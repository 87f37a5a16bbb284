import { inDrawer } from './browser-database';

interface Kept {
  closesAt: string;
  label: string;
  band: string;
  /** What it is about, as insight-service told when it was fetched. */
  about: { target: string; period: string };
  /** The token message's random prefix: the same as that of the first report's token. Binary is base64url. */
  nonce: string;
}

/** Blinded and asked for, or about to be; `inverse` alone can take the blinding off. */
export interface PendingBand extends Kept {
  state: 'pending';
  inverse: string;
  blinded: string;
}

/** Signed and checked; nothing is left that would tie it to what the signer saw. */
export interface IssuedBand extends Kept {
  state: 'issued';
  signature: string;
}

export type BandState = PendingBand | IssuedBand;

/** Beside the person's tokens, and forgotten with them. */
const place = (key: string) => `${key}.band`;

export function readBand(key: string): Promise<BandState | null> {
  return inDrawer('tokens', (drawer, give) => {
    const found = drawer.get(place(key)) as IDBRequest<BandState | undefined>;
    found.onsuccess = () => give(found.result ?? null);
  });
}

/** Keeps what was drawn unless another tab was faster, and gives what counts; on disk before anything is asked for. */
export function keepFirstBand(key: string, drawn: PendingBand): Promise<BandState> {
  return inDrawer('tokens', (drawer, give) => {
    const found = drawer.get(place(key)) as IDBRequest<BandState | undefined>;
    found.onsuccess = () => {
      if (found.result === undefined) drawer.put(drawn, place(key));
      give(found.result ?? drawn);
    };
  });
}

export function keepIssuedBand(key: string, issued: IssuedBand): Promise<void> {
  return inDrawer('tokens', (drawer, give) => {
    drawer.put(issued, place(key));
    give();
  });
}

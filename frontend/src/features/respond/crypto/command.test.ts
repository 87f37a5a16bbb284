import { describe, expect, it } from 'vitest';
import { commandEntry, commandIn } from '@/testing/follow-up';
import { problemOf } from '@/lib/api/problem';
import { aLog, PAST } from '@/testing/publisher';
import { toBase64url } from './base64url';
import { COMMAND_SIZE, commandKeyOf, sealCommand, type Command } from './command';

const AUTHORITY = { id: 'AAAA', key: 'BBBB' };
const COMMANDS: Command[] = [
  { op: 'nothing' },
  { op: 'erase', wave: 'w', parts: [AUTHORITY, AUTHORITY] },
  { op: 'correct', wave: 'w', text: '€'.repeat(2_000), quote: 'may-be-quoted', ...AUTHORITY },
  { op: 'reply', wave: 'w', text: '"'.repeat(2_000), ...AUTHORITY },
];

async function keyIn(...entries: string[]) {
  return commandKeyOf(
    await aLog(
      [...PAST, ...entries],
      [...entries.keys()].map((at) => PAST.length + at),
    ),
  );
}

describe('commands', () => {
  it('are of one size, also those that ask for nothing', async () => {
    const { key } = (await keyIn(commandEntry()))!;
    for (const command of COMMANDS) {
      const sealed = await sealCommand(key, command);
      expect(sealed).toHaveLength(65 + COMMAND_SIZE + 16);
      const body = { keyId: 'k-1', sealed: toBase64url(sealed) };
      expect(await commandIn({ headers: new Headers(), body })).toEqual(command);
    }
  });

  it('are sealed to the newest key on the log, of the agreed size only', async () => {
    expect(await keyIn()).toBeNull();
    expect(await keyIn('{"kind":"wave","wave":"w"}')).toBeNull();
    const newest = await keyIn(commandEntry(), commandEntry({ keyId: 'k-2' }));
    expect(newest?.keyId).toBe('k-2');
    const refusal = async (entry: string) => keyIn(entry).catch((error: unknown) => problemOf(error).code);
    expect(await refusal(commandEntry({ size: 1024 }))).toBe('size-mismatch');
    expect(await refusal(commandEntry({ key: 'BA' }))).toBe('sealing-key');
  });
});

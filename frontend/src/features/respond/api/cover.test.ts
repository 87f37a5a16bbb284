import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { commandIn, COMMANDS_URL, RELEASED, SECRET, serveFollowUp } from '@/testing/follow-up';
import { handedInLast, sendCommand } from './commands';
import { coverDelay, sendCover } from './cover';
import { authorityOver } from './own-report';

const HOUR = 3_600_000;

describe('cover traffic', () => {
  it('comes by chance, after a while, and at most once in twelve hours', () => {
    const draws =
      (...numbers: number[]) =>
      () =>
        numbers.shift()!;
    expect(coverDelay(0, null, draws(0.24, 0))).toBe(30_000);
    expect(coverDelay(0, null, draws(0, 1))).toBe(300_000);
    expect(coverDelay(0, null, draws(0.25))).toBeNull();
    expect(coverDelay(12 * HOUR - 1, 0, draws(0, 0))).toBeNull();
    expect(coverDelay(12 * HOUR, 0, draws(0, 0))).toBe(30_000);
    expect(coverDelay(0, 5 * HOUR, draws(0, 0))).toBe(30_000);
  });

  it('looks from outside like a real command', async () => {
    const services = await serveFollowUp();
    await sendCover(new QueryClient());
    const authority = await authorityOver({ secret: SECRET, waveId: RELEASED, ordinal: 1 }, 'ratings');
    await sendCommand(COMMANDS_URL, { op: 'erase', wave: RELEASED, parts: [authority] });
    const [cover, real] = services.handedIn;
    expect(await commandIn(cover!)).toEqual({ op: 'nothing' });
    expect(await commandIn(real!)).toMatchObject({ op: 'erase' });
    expect(cover!.body.sealed).toHaveLength(real!.body.sealed.length);
    expect([...cover!.headers.keys()].sort()).toEqual([...real!.headers.keys()].sort());
    for (const headers of services.asked) expect(headers.get('Authorization')).toBeNull();
    expect(handedInLast()).toBeGreaterThan(Date.now() - 60_000);
  });
});

import { createECDH, generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { openBlankPage } from './blank-page';

test('blind signatures agree with the four vectors of RFC 9474 in a real browser', async ({ page }) => {
  await openBlankPage(page);
  const outcomes = await page.evaluate(() => globalThis.candor.blindSignatures());
  expect(outcomes).toHaveLength(4);
  expect(outcomes.filter(({ agrees }) => !agrees)).toEqual([]);
});

test('sealing agrees with the vector published with RFC 9180 in a real browser', async ({ page }) => {
  await openBlankPage(page);
  const { expected, sealed } = await page.evaluate(() => globalThis.candor.sealing());
  expect(sealed).toEqual(expected);
});

test('two tabs that draw at once use one and the same blinding', async ({ context }) => {
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  for (const tab of tabs) await openBlankPage(tab);
  const [one, other] = await Promise.all(
    tabs.map((tab) => tab.evaluate(() => globalThis.candor.drawBeside(100))),
  );
  expect(one).toHaveLength(100);
  expect(other).toEqual(one);
});

test('blinding and sealing take their time', { tag: '@benchmark' }, async ({ context }) => {
  const moduli = Array.from({ length: 5 }, () => {
    const { n } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    return n ?? '';
  });
  const release = createECDH('prime256v1');
  release.generateKeys();
  const point = release.getPublicKey('base64url');
  const rounds: { blind: number; seal: number }[] = [];
  for (let round = 0; round < 10; round++) {
    // A fresh page each time: people do this once, on code the browser has not compiled yet.
    const page = await context.newPage();
    await openBlankPage(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    rounds.push(
      await page.evaluate(([keys, to]) => globalThis.candor.time(keys, to, 'It drafted the release notes.'), [
        moduli,
        point,
      ] as const),
    );
    await page.close();
  }
  const total = rounds.map(({ blind, seal }) => blind + seal);
  // The goal is 300 ms; printed, not asserted, since a shared machine is no stopwatch.
  const line =
    `5 tokens blinded and one answer sealed at 4x CPU throttle, 10 fresh pages: ` +
    `median ${median(total)} ms, worst ${Math.round(Math.max(...total))} ms ` +
    `(blinding ${median(rounds.map(({ blind }) => blind))} ms, sealing ${median(rounds.map(({ seal }) => seal))} ms)`;
  test.info().annotations.push({ type: 'benchmark', description: line });
  process.stdout.write(`${line}\n`);
});

function median(values: number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
}

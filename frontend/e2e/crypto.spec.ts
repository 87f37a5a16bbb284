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

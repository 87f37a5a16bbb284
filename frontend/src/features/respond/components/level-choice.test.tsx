import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { serveOpenWave, type OpenWaveServices } from '@/testing/open-wave';
import { aPerson, openPage } from '@/testing/render';
import { server } from '@/testing/server';
import type { ChosenLevel } from '../api/level';

let services: OpenWaveServices;

beforeEach(async () => {
  services = await serveOpenWave();
});

function serveLevel(level: Partial<ChosenLevel> = {}): { chosen: unknown[] } {
  const asked: { chosen: unknown[] } = { chosen: [] };
  const standing: ChosenLevel = {
    campaign: 'ai-at-work',
    chosen: 'anonymous',
    wave: 'ai-at-work-2026-W47',
    now: 'anonymous',
    ...level,
  };
  server.use(
    http.get('*/api/feedback/v1/me/level', () => HttpResponse.json(standing)),
    http.put('*/api/feedback/v1/me/level', async ({ request }) => {
      const { level: chosen } = (await request.json()) as { level: ChosenLevel['chosen'] };
      asked.chosen.push(chosen);
      return HttpResponse.json({ ...standing, chosen });
    }),
  );
  return asked;
}

describe('the level a person answers at', () => {
  it('is anonymous until chosen otherwise, and changes from the next report on', async () => {
    const asked = serveLevel();
    const user = openPage('/', aPerson());
    await user.click(await screen.findByRole('button', { name: 'How you answer' }));
    expect(await screen.findByRole('radio', { name: /^Here, anonymously/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /^In chat, confidentially/ }));
    expect(await screen.findByText(/^The open report is answered here, anonymously/)).toHaveTextContent(
      /holds from the next one on/,
    );
    expect(screen.getByRole('radio', { name: /^In chat/ })).toBeChecked();
    expect(asked.chosen).toEqual(['confidential']);
  });

  it('asks for no tokens and offers no form where the report is answered in chat', async () => {
    services.invitation = { ...services.invitation, level: 'confidential' };
    openPage('/', aPerson());
    expect(await screen.findByText(/^You chose to answer this one in chat/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Report now' })).not.toBeInTheDocument();
    expect(services.tokenRequests).toEqual([]);
  });

  it('says so on the report itself, too', async () => {
    services.invitation = { ...services.invitation, level: 'confidential' };
    openPage('/answer/ai-at-work-2026-W47', aPerson());
    expect(
      await screen.findByRole('heading', { name: 'You answer this report in chat' }),
    ).toBeInTheDocument();
    expect(services.tokenRequests).toEqual([]);
  });
});

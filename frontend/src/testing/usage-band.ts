import { http, HttpResponse } from 'msw';
import { headOf, LABEL, logWith, signBand, aListWithBands } from './publisher';
import type { OpenWaveServices } from './open-wave';
import { server } from './server';

/** What insight-service was asked; a test bends `own` and `signed` to lie. */
export interface BandServices {
  own: { wave: string; label: string; band: string; period: string };
  signed: (blinded: string) => string;
  requests: string[];
}

/** Gives the person's group usage bands, of which the person's own is `near`. */
export async function serveBand(services: OpenWaveServices): Promise<BandServices> {
  services.log = await logWith(aListWithBands());
  services.invitation.keyLog = headOf(services.log);
  const bands: BandServices = {
    own: { wave: 'ai-at-work-2026-W47', label: LABEL, band: 'near', period: '2026-P11' },
    signed: signBand,
    requests: [],
  };
  server.use(
    http.get('*/api/insight/v1/waves/:wave/band', () =>
      HttpResponse.json({
        ...bands.own,
        target: { targetId: 'copilot-20', name: 'Twenty prompts a week', tool: 'copilot' },
      }),
    ),
    http.post('*/api/insight/v1/waves/:wave/band-tokens', async ({ request }) => {
      const { blinded } = (await request.json()) as { blinded: string };
      bands.requests.push(blinded);
      const { wave, label, band } = bands.own;
      return HttpResponse.json({ wave, label, band, signature: bands.signed(blinded) });
    }),
  );
  return bands;
}

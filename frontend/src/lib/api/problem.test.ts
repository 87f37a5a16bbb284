import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { accessTokenOf } from '@/testing/session';
import { answered, feedback } from './client';
import { problemOf, toProblem } from './problem';

describe('problem details', () => {
  it('keeps code, words and every field of an RFC 9457 body', () => {
    const problem = toProblem(
      {
        type: 'https://candor.example/problems/invalid-target',
        title: 'The target is not valid',
        status: 422,
        detail: 'One field is wrong',
        code: 'invalid-target',
        errors: [
          {
            pointer: '/threshold',
            code: 'positive',
            detail: 'must be above 0',
            field: null,
            line: null,
            value: '-1',
          },
          { line: 7, field: 'day', value: '2026-13-01', reason: 'is no date' },
        ],
      },
      422,
    );
    expect(problem).toEqual({
      code: 'invalid-target',
      status: 422,
      title: 'The target is not valid',
      detail: 'One field is wrong',
      errors: [
        { where: '/threshold', value: '-1', code: 'positive', detail: 'must be above 0' },
        { where: 'line 7, day', value: '2026-13-01', code: null, detail: 'is no date' },
      ],
    });
  });

  it('takes the code from the type when there is none', () => {
    expect(toProblem({ type: 'https://candor.example/problems/wave-closed' }, 409).code).toBe('wave-closed');
  });

  it.each([
    [401, 'session-ended'],
    [403, 'forbidden'],
    [413, 'too-large'],
    [418, 'http-418'],
  ])('names an answer %i without a body', (status, code) => {
    expect(toProblem(undefined, status)).toMatchObject({ code, status, errors: [] });
    expect(toProblem('<html>proxy</html>', status)).toMatchObject({ code });
  });

  it('tells a refusal from a service that cannot be reached', async () => {
    server.use(
      http.get('*/api/feedback/v1/me', () =>
        HttpResponse.json({ code: 'wrong-audience', title: 'Not for us' }, { status: 401 }),
      ),
    );
    const refused = await answered(feedback.GET('/api/feedback/v1/me')).catch(problemOf);
    expect(refused).toMatchObject({ code: 'wrong-audience', status: 401 });

    server.use(http.get('*/api/feedback/v1/me', () => HttpResponse.error()));
    const unreachable = await answered(feedback.GET('/api/feedback/v1/me')).catch(problemOf);
    expect(unreachable).toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('sends the access token to the services', async () => {
    let authorization: string | null = null;
    server.use(
      http.get('*/api/feedback/v1/me', ({ request }) => {
        authorization = request.headers.get('Authorization');
        return HttpResponse.json({});
      }),
    );
    await answered(feedback.GET('/api/feedback/v1/me'));
    expect(authorization).toBe(`Bearer ${accessTokenOf('emil')}`);
  });
});

import { describe, expect, it } from 'vitest';
import { aiAtWork } from '@/testing/survey';
import { parseSurvey, UnsupportedSurveyError } from './definition';

describe('survey definitions', () => {
  it('reads every question of the built-in survey', () => {
    const questions = parseSurvey(aiAtWork, 'en').pages.flatMap((page) => page.questions);
    expect(questions.map(({ name }) => name)).toContain('withoutTarget');
    expect(questions.find(({ name }) => name === 'netMinutes')).toMatchObject({
      kind: 'net-benefit',
      min: -300,
      max: 300,
    });
    expect(questions.find(({ name }) => name === 'fixingMinutes')).toMatchObject({ kind: 'number' });
    expect(questions.find(({ name }) => name === 'tool')).toMatchObject({
      source: { url: '/api/insight/v1/tools', path: 'tools', valueName: 'id', titleName: 'name' },
    });
  });

  it('prefers the viewer’s language, then its base language, then the default', () => {
    const title = { default: 'Report', de: 'Bericht', 'de-AT': 'Report, aber österreichisch' };
    expect(parseSurvey({ title, pages: [] }, 'de-AT').title).toBe('Report, aber österreichisch');
    expect(parseSurvey({ title, pages: [] }, 'de-CH').title).toBe('Bericht');
    expect(parseSurvey({ title, pages: [] }, 'fr').title).toBe('Report');
  });

  it('refuses a question type outside the subset with a pointer', () => {
    const survey = {
      pages: [
        {
          elements: [
            { type: 'comment', name: 'a' },
            { type: 'signaturepad', name: 'b' },
          ],
        },
      ],
    };
    expect(() => parseSurvey(survey, 'en')).toThrow(UnsupportedSurveyError);
    expect(() => parseSurvey(survey, 'en')).toThrow('/pages/0/elements/1/type');
  });
});

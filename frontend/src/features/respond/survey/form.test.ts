import { describe, expect, it } from 'vitest';
import { aiAtWork } from '@/testing/survey';
import { parseSurvey, type Answers } from './definition';
import { completeAnswers, findings, screens, visibleQuestions } from './form';

const survey = parseSurvey(aiAtWork, 'en');
const names = (answers: Answers) => visibleQuestions(survey, answers).map(({ name }) => name);

describe('the form', () => {
  it('asks three questions on the way of no use', () => {
    expect(names({ tool: 'copilot', used: 'no' })).toEqual(['tool', 'used', 'noUse', 'comment']);
  });

  it('asks where saved time went only when some was saved', () => {
    expect(names({ used: 'yes', netMinutes: 30 })).toContain('savedTime');
    expect(names({ used: 'yes', netMinutes: -30 })).not.toContain('savedTime');
    expect(names({ used: 'yes' })).not.toContain('savedTime');
  });

  it('lets what an invisible question holds show nothing', () => {
    // The minutes were given before the person changed to "not used": both pages are gone, and so is the follow-up.
    expect(names({ used: 'no', netMinutes: 30 })).not.toContain('savedTime');
    const chained = parseSurvey(
      {
        pages: [
          {
            elements: [
              { type: 'text', name: 'a' },
              { type: 'text', name: 'b', visibleIf: "{a} = 'x'" },
              { type: 'text', name: 'c', visibleIf: '{b} notempty' },
              { type: 'text', name: 'd', visibleIf: '{c} notempty' },
            ],
          },
        ],
      },
      'en',
    );
    expect(visibleQuestions(chained, { a: 'y', b: '1', c: '2', d: '3' }).map(({ name }) => name)).toEqual([
      'a',
    ]);
  });

  it('sends visible answers only, trimmed, with the careful preset for a comment', () => {
    const answers = {
      tool: 'copilot',
      used: 'no',
      noUse: 'no-access',
      usefulness: 2,
      comment: ' I have no licence. ',
    };
    expect(completeAnswers(survey, answers)).toEqual({
      tool: 'copilot',
      used: 'no',
      noUse: 'no-access',
      comment: 'I have no licence.',
      quote: 'count-only',
    });
  });

  it('sends no preset for a question that is not asked', () => {
    expect(completeAnswers(survey, { tool: 'copilot', used: 'no', noUse: 'by-choice' })).not.toHaveProperty(
      'quote',
    );
  });

  it('has no default for the minutes', () => {
    expect(completeAnswers(survey, { tool: 'copilot', used: 'yes' })).not.toHaveProperty('netMinutes');
  });

  it('finds what is missing, too long or out of bounds', () => {
    const answers: Answers = {
      tool: 'copilot',
      used: 'yes',
      netMinutes: 301,
      fixingMinutes: 1.5,
      comment: 'x'.repeat(2001),
    };
    const found = findings(visibleQuestions(survey, answers), answers);
    expect([...found.keys()].sort()).toEqual(
      ['comment', 'fixingMinutes', 'netMinutes', 'quality', 'usefulness', 'withoutTarget'].sort(),
    );
    expect(found.get('netMinutes')).toBe('At most 300, please.');
  });

  it('puts a follow-up on the screen of the question it hangs on', () => {
    const shown = screens(survey, { tool: 'copilot', used: 'no', comment: 'words' });
    expect(shown.map((screen) => screen.map(({ name }) => name))).toEqual([
      ['tool'],
      ['used', 'noUse'],
      ['comment', 'quote'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { EMPTY_MAPPING, headerOf, mappingJson } from './mapping';

describe('a mapping', () => {
  it('leaves out what was left empty', () => {
    const draft = { ...EMPTY_MAPPING, columns: { person: ' User ', day: 'Date', offers: '' } };
    expect(JSON.parse(mappingJson(draft))).toEqual({
      format: 'csv',
      separator: ',',
      decimal: '.',
      dateFormat: 'yyyy-MM-dd',
      columns: { person: 'User', day: 'Date' },
    });
  });

  it('holds defaults and the ends of a scale as numbers', () => {
    const draft = { ...EMPTY_MAPPING, defaults: { tool: 'chat' }, scale: { from: '1', to: '5' } };
    expect(JSON.parse(mappingJson(draft))).toMatchObject({
      defaults: { tool: 'chat' },
      scale: { from: 1, to: 5 },
    });
  });
});

describe('a header', () => {
  it('is cut at the sign it holds most often', () => {
    expect(headerOf('\uFEFFUser;"Date, local";Messages;Messages\r')).toEqual({
      separator: ';',
      names: ['User', 'Date, local', 'Messages'],
    });
    expect(headerOf('person').names).toEqual(['person']);
  });
});

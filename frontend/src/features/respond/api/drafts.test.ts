import { describe, expect, it } from 'vitest';
import { deleteDraft, ordinalFor, readDraft, readSent, rememberSent, writeDraft } from './drafts';

describe('numbers of reports', () => {
  it('starts with the number that counts as a person', () => {
    expect(ordinalFor('copilot', [], [1, 2, 3])).toBe(1);
  });

  it('gives another tool the next number and the same tool its own again', () => {
    const sent = [{ ordinal: 1, tool: 'copilot', leaf: 'x' }];
    expect(ordinalFor('chat-assistant', sent, [1, 2, 3])).toBe(2);
    expect(ordinalFor('copilot', sent, [1, 2, 3])).toBe(1);
  });

  it('has none left when all are used', () => {
    const sent = [
      { ordinal: 1, tool: 'a', leaf: 'x' },
      { ordinal: 2, tool: 'b', leaf: 'y' },
    ];
    expect(ordinalFor('c', sent, [1, 2])).toBeNull();
    expect(ordinalFor('b', sent, [1, 2])).toBe(2);
  });
});

describe('drafts', () => {
  it('keeps a draft until it is deleted, apart from other waves', () => {
    writeDraft('key-1', { tool: 'copilot' });
    expect(readDraft('key-1')).toEqual({ tool: 'copilot' });
    expect(readDraft('key-2')).toEqual({});
    deleteDraft('key-1');
    expect(readDraft('key-1')).toEqual({});
  });

  it('survives an unreadable draft', () => {
    window.localStorage.setItem('candor.draft.key-1', '{broken');
    expect(readDraft('key-1')).toEqual({});
  });

  it('remembers one report a number', () => {
    rememberSent('key-1', { ordinal: 1, tool: 'copilot', leaf: 'x' });
    rememberSent('key-1', { ordinal: 1, tool: 'chat-assistant', leaf: 'x' });
    expect(readSent('key-1')).toEqual([{ ordinal: 1, tool: 'chat-assistant', leaf: 'x' }]);
  });
});

import { LETTER } from './letters';

/** One word of a text and where it stands; `word` is without a possessive ending. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** What lies between it and the word before: " ", ", ", ". " and so on. */
  gap: string;
  /** Begins a sentence, a line, a list item or a quote, where everything is capitalised. */
  opens: boolean;
  possessive: boolean;
}

const WORD = new RegExp(`[${LETTER}][${LETTER}\\d]*(?:[-'’.][${LETTER}][${LETTER}\\d]*)*`, 'g');

export function wordsOf(text: string): Word[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: whole, index: start }) => {
    const word = whole.replace(/['’]s$/, '');
    const gap = text.slice(before, start);
    const opens = !before || /[.!?…:;\n•*–—([“„»"‘]/.test(gap);
    before = start + whole.length;
    return { word, start, end: start + word.length, gap, opens, possessive: word !== whole };
  });
}

/** Lower case without marks, so that one spelling of "Siobhán" or "Łukasz" is enough. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłø]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o' })[letter]!);
}

/** In German every noun is capitalised: a capital letter says nothing there. */
export function isGerman(text: string): boolean {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return (
    count(/\b(?:und|der|die|das|ist|nicht|ich|mit|ein|eine|den|dem|auf|es|zu|von|wir|im)\b/gi) >
    count(/\b(?:and|the|is|not|i|with|for|a|to|of|it|in|on|that|we|my|was|by)\b/gi)
  );
}

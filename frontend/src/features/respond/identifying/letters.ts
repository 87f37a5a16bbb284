/** Latin letters and combining marks, for a character class: `\p{L}` without regard to case takes long to compile. */
export const LETTER = 'A-Za-zÀ-ɏḀ-ỿ\\u0300-\\u036f';

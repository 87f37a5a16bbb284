import { matches, type Span } from './kinds';
import { LETTER } from './letters';

const W = `[${LETTER}\\d/&-]+`;
const END = `(?![${LETTER}])`;
const THE = '(?:(?:the|our|their|an?|der|die|das|den|eine?|unsere?) )';
const AS = "(?:as|being|als|I(?: am| was|['’]m)|ich bin|bin ich)";
/** Words after which no role is named, or none any more. */
const NOT = `(?!(?:I|you|he|she|we|it|they|my|his|a|an|the|whole|well|such|in|on|at|and|or|but|who|that|to|with|from|is|am|can|could|would|will|has|have|result|ich|wir|es|und|der|die|das|den|hier|muss|darf|kann|habe|mit|auf|sehe|of|for|im)${END})`;
const THING =
  '(?:option|way|reason|tool|thing|measure|alternative|solution|source|exception|resort|choice|help|möglichkeit|grund|lösung|maß|ausnahme|hilfe|quelle)';
const OF = `(?: (?:of|for|für|im|des|der|von) ${THE}?${W})?`;
const LEADS =
  '(?:lead(?:er)?|manager|owner|architect|officer|head(?= of)|director|c[eftips]+o|vp|supervisor|coordinator|master|intern|trainee|apprentice|council member|founder)';
const LEITER =
  '(?:leiter(?:in)?|leitung|beauftragter?|führer(?:in)?|betriebsr[aä]t(?:in)?|chef(?:in)?|vorstand|praktikant(?:in)?|azubi|auszubildender?|verantwortlicher?)';

const ROLES = [
  `(?:${AS} (?:the|our|their|der|die|das)|als) (?:only|sole|last|single|einziger?|alleiniger?)${END}(?! ${THING})(?: ${NOT}${W}){0,3}${OF}`,
  `${AS} ${THE}?(?:${NOT}${W} ){0,2}?${LEADS}${END}${OF}`,
  `${AS} ${THE}?(?:neuer? )?[${LETTER}]*${LEITER}${END}${OF}`,
  `${AS} (?:one|eine[rs]?) (?:of|von|der) (?:(?:the|our|only|nur) )*(?:two|three|few|zwei|drei|wenigen)(?! (?:things|ways))(?: ${NOT}${W})?`,
  `(?:in )?(?:my|meine[rn]?) (?:role|position|job|function|rolle|funktion|aufgabe|stelle) (?:as|als) ${THE}?(?:${NOT}${W}(?: (?=${NOT})|${END})){1,3}${OF}`,
  `(?:I (?:lead|head|manage|run)|ich leite) ${THE}(?:${W} )?(?:team|department|group|unit|abteilung|bereich)${OF}`,
];
const ROLE = new RegExp(`(?<![${LETTER}])(?:${ROLES.join('|')})`, 'gi');

/** What only one or a few people can say of themselves: "as the only SRE", "in meiner Rolle als …". */
export function roles(text: string): Span[] {
  return matches(text, ROLE, 'role').map((span) => ({
    ...span,
    end: span.start + text.slice(span.start, span.end).trimEnd().length,
  }));
}

import { placeholderOf } from './placeholders.ts';

export interface Kinship {
  /** Both stand for the same place, so that one of them is to be taken. */
  readonly alternatives: boolean;
  readonly confidence: number;
}

const connectors = /^(?:[,;:.–-]|and|or|and\/or|as well as|but|nor|,? ?(?:and|or))$/iu;
const leading = /^(?:[,;]|(?:and|or|as well as|including|in particular|taking into account|subject to|where|if|when|while|with|inter alia)\b)/iu;
const trailing = /(?:,|\b(?:and|or))$/iu;
const classes: readonly RegExp[] = [
  /^(?:shall|should|will|may|must|can|could|would|might|ought to|is to|are to|are|is|need to|has to|have to|to|other|is required to|are encouraged to|are invited to|shall not|should not|may not|will not)$/iu,
  /^(?:in|on|at|by|for|from|to|of|with|within|under|through|during|before|after|towards?|until|into|upon)$/iu,
  /^(?:the|a|an|all|each|every|any|some|no|its|their|this|that|these|those|other|such)$/iu,
  /^(?:part(?:y|ies)|all parties|each party|developed country parties|developing country parties|countries|states?|state parties|states parties|members?|member states|governments?)\b/iu,
];

/** Whether two brackets side by side are alternatives or two points of their own. Typography alone cannot tell: half of all neighbours have a space between them. */
export function kinship(one: string, other: string, touching: boolean, aloneInProvision: boolean): Kinship {
  const [a, b] = [one.trim(), other.trim()];
  if (connectors.test(a) && connectors.test(b)) return { alternatives: true, confidence: 0.85 };
  if (isNumber(a) && isNumber(b)) return { alternatives: true, confidence: 0.9 };
  if ((isNumber(a) && /\d/u.test(a)) !== (isNumber(b) && /\d/u.test(b))) return { alternatives: false, confidence: touching ? 0.7 : 0.85 };
  if (classes.some((known) => known.test(a) && known.test(b))) return { alternatives: true, confidence: touching ? 0.95 : 0.85 };
  if (aloneInProvision && sameEnd(a, b) && /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b) && /[;.,]$/u.test(a)) return { alternatives: true, confidence: 0.85 };
  if (leading.test(a) || leading.test(b) || trailing.test(a) || trailing.test(b)) return { alternatives: likeness(a, b) > 0.7, confidence: likeness(a, b) > 0.7 ? 0.6 : 0.85 };
  if (likeness(a, b) >= 0.4) return { alternatives: true, confidence: 0.8 };
  if (!sameShape(a, b)) return { alternatives: false, confidence: touching ? 0.55 : 0.8 };
  if (touching) return { alternatives: true, confidence: one === a && other === b ? 0.8 : 0.7 };
  return { alternatives: false, confidence: 0.6 };
}

function isNumber(text: string): boolean {
  const type = placeholderOf(text);
  return type === 'number' || type === 'date' || /^\d[\d\s.,–-]*(?:%|per cent|degrees|°C)?$/u.test(text);
}

function sameEnd(a: string, b: string): boolean {
  return (/[.;:,]$/u.exec(a)?.[0] ?? '') === (/[.;:,]$/u.exec(b)?.[0] ?? '');
}

/** The one could stand where the other stands: the same sign at the end, both or neither with a capital, and not a word beside a paragraph. */
function sameShape(a: string, b: string): boolean {
  if (!sameEnd(a, b) || (/^\p{Lu}/u.test(a) !== /^\p{Lu}/u.test(b) && !/^\p{Lu}{2}/u.test(a) && !/^\p{Lu}{2}/u.test(b))) return false;
  const [fewer, more] = [a.split(/\s+/u).length, b.split(/\s+/u).length].toSorted((x, y) => x - y);
  return (more ?? 0) <= 4 + 6 * (fewer ?? 0);
}

/** The share of words that both have, from 0 to 1; 0 for less than three words. */
function likeness(a: string, b: string): number {
  const [mine, yours] = [wordsOf(a), wordsOf(b)];
  if (mine.size < 3 || yours.size < 3) return 0;
  let common = 0;
  for (const word of mine) if (yours.has(word)) common += 1;
  return common / Math.min(mine.size, yours.size) * (Math.min(mine.size, yours.size) / Math.max(mine.size, yours.size)) ** 0.5;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

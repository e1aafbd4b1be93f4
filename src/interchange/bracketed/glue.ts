/** Words that stand whole in a text, lower case. */
export type Vocabulary = ReadonlySet<string>;

/** Those that touch no bracket and no end of a line: what touches one may be part of a word. */
export function vocabularyOf(text: string): Vocabulary {
  return new Set([...text.matchAll(/(?<![\p{L}\p{N}\][*-])\p{L}+(?![\p{L}\p{N}[\]*-])/gu)].map(([word]) => word.toLowerCase()));
}

export interface Glue {
  /** The brackets stand within a word; else only a space is missing. */
  readonly within: boolean;
  readonly confidence: number;
}

const short = new Set('a an the and or of in to by for on at as is be no not its it all any may we he if so do up can per via with from this that are was will shall must should'.split(' '));
const endings = /^(?:s|es|ies|y|ed|ing|ings|d|n|r|er|ly|al|ally|ion|ions|tion|tions|ment|ments|able|ible|ance|ence|ity|ive|ise|ize|ized|ised|ation|ations|ness|less|ful|ship|ren|en|ic|ical|or|ors|wide|based|related|e|ue|ent|ant|ary|ory|ts|t|ness|ism|ist)$/iu;

/** `before[inside]`: whether what stands inside goes on with the word before, as in "communication[s]". */
export function glueBefore(before: string, inside: readonly string[], words: Vocabulary): Glue {
  const bodies = inside.map((body) => /^\p{L}+/u.exec(body)?.[0] ?? '');
  const stem = before.toLowerCase();
  if (inside.some((body) => /^[/’'-]/u.test(body))) return { within: true, confidence: 0.9 };
  if (bodies.every((body) => body === '')) return { within: false, confidence: 0.9 };
  const joined = bodies.filter((body) => body !== '').every((body) => words.has(stem + body.toLowerCase()));
  const whole = words.has(stem) || short.has(stem);
  const bodiesWhole = bodies.every((body) => body === '' || ((words.has(body.toLowerCase()) || short.has(body.toLowerCase())) && !(body.length === 1 && !/[aAI]/u.test(body))));
  if (joined) return { within: true, confidence: whole && bodiesWhole ? 0.75 : 0.95 };
  if (bodies.some((body) => endings.test(body)) && !(whole && bodiesWhole)) return { within: true, confidence: 0.9 };
  if (bodies.some((body) => /^\p{Lu}/u.test(body)) && /\p{Ll}$/u.test(before)) return { within: false, confidence: 0.9 };
  if (whole && bodiesWhole) return { within: false, confidence: 0.85 };
  if (whole || bodiesWhole) return { within: false, confidence: 0.65 };
  return { within: Math.max(...bodies.map(({ length }) => length)) <= 4, confidence: 0.6 };
}

const beginnings = /(?:^|\s|-)(?:un|in|im|ir|il|dis|re|non|pre|post|sub|over|under|inter|trans|co|anti|multi|de|mis|self|bi|extra|intra|macro|micro|mid|mini|semi)-?$/iu;

/** `[inside]after`: whether the word after goes on with what stands inside, as in "[in]formal". */
export function glueAfter(inside: readonly string[], after: string, words: Vocabulary): Glue {
  const bodies = inside.map((body) => /\p{L}+-?$/u.exec(body)?.[0] ?? '').filter((body) => body !== '');
  const tail = after.toLowerCase();
  if (bodies.length === 0) return { within: false, confidence: 0.9 };
  if (bodies.every((body) => words.has(body.toLowerCase().replace(/-$/u, '') + tail))) return { within: true, confidence: 0.9 };
  if (inside.every((body) => /^\s*[^\P{L}aAI]$/u.test(body)) && !words.has(tail)) return { within: true, confidence: 0.8 };
  if (inside.some((body) => beginnings.test(body))) return { within: !(words.has(tail) && inside.every((body) => /^\s*(?:in|over|under|self|extra)$/iu.test(body))) || inside.some((body) => body.endsWith('-')), confidence: 0.8 };
  if (words.has(tail) || short.has(tail)) return { within: false, confidence: 0.8 };
  return { within: endings.test(tail), confidence: 0.6 };
}

import type { Span } from './spans.ts';

const abbreviations = new Set(('mr mrs ms dr prof st no nos para paras art arts vol pp p ed eds e.g i.e cf fig al vs rev add corr gen amb hon h.e h.h h.m u.s u.n approx dept est incl jr sr res doc chap ch sec '
  + 'm mm mme mlle mgr par ex s.e s.m r.d av n.b '
  + 'sra sres dra excmo excma párr párrs núm núms pág págs cap ee.uu ee uu ud uds '
  + 'г гг ст п пп т.е т.д т.п т др стр им тыс млн млрд см проф гл ч').split(' '));
const closing = new Set('"”»’\')]）」』*_⁰¹²³⁴⁵⁶⁷⁸⁹');
const endMarks = new Set('.!?…。！？؟');
const endsAnyway = new Set('!?。！？؟');

/** The sentences of a text, without the white space around them, by rules of our own: the same on every engine, whatever its Unicode data. Abbreviations, initials and decimal points of the six languages end no sentence. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, 0);
  for (let at = start; at < text.length; at += 1) {
    if (!endMarks.has(text.charAt(at))) continue;
    const end = pastClosing(text, at + 1);
    const next = skipSpace(text, end);
    if (endsSentence(text, start, at, end, next)) {
      found.push({ start, end });
      start = next;
    }
    at = end - 1;
  }
  const end = text.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

function pastClosing(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (closing.has(text.charAt(at)) || endMarks.has(text.charAt(at))) at += 1;
    else {
      const note = text.startsWith('<sup>', at) ? /^<sup>\d{1,3}<\/sup>/u.exec(text.slice(at, at + 16))?.[0].length : undefined;
      if (note === undefined) return at;
      at += note;
    }
  }
}

function endsSentence(text: string, start: number, mark: number, end: number, next: number): boolean {
  const sign = text.charAt(mark);
  if (next >= text.length) return true;
  if (/[。！？]/u.test(sign)) return true;
  if (next === end) return false;
  if (/^[\p{Ll}]/u.test(text.slice(next, next + 2))) return false;
  return endsAnyway.has(sign) || !abbreviated(text, start, mark);
}

function abbreviated(text: string, start: number, mark: number): boolean {
  let from = mark;
  while (from > start && mark - from < 12 && /[\p{L}\p{M}.]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, mark).toLowerCase();
  // One capital and a stop is somebody's initial.
  return abbreviations.has(word) || (word.length === 1 && /\p{Lu}/u.test(text.charAt(from)));
}

import type { Aside } from './asides.ts';
import { atLineStarts, labelAt, romanAfter, withinLines } from './label-grammar.ts';
import type { Label } from './label-grammar.ts';
import { isLabelled } from './option-heads.ts';
import type { Doubt } from './parsed-text.ts';
import { whereStands } from './places.ts';
import type { Standing } from './places.ts';

/** A label where a provision begins. */
export interface PlacedLabel extends Label {
  readonly at: number;
  readonly end: number;
  /** Where the provision begins: before the brackets that open before its label. */
  readonly from: number;
}

const candidates = /(?<![\p{L}\p{N}.(/–-])\(?(?:PP|Pp|OP|Op|P\.P\.|O\.P\.|\d|[xX]\b|[a-z]{1,5}\)|[A-Z]\)|Article|ARTICLE|Art\.|Annex|ANNEX|Appendix|APPENDIX|Schedule|Part\b|PART\b|Chapter|CHAPTER|Title|Section|SECTION|Objective|OBJECTIVE|Goal|Target|Principle|Rule|Regulation|Recital|Clause|Commitment|Paragraph|Art[íi]culo|Anexo|Objecti[fv]|Objetivo|Статья|Цель|Приложение|المادة|الهدف|第|目标|目標|[A-Z]{1,6}\.|[•●▪■◦‣∙·*–—-][ \t\u00a0])|(?<=[[*_])(?:PP|Pp|OP|Op|\(?\d)/gu;

/** All labels at which provisions begin, in order, by the grammar of labels and by what stands before and after them. */
export function findLabels(text: string, asides: readonly Aside[], doubts: Doubt[]): readonly PlacedLabel[] {
  const found: PlacedLabel[] = [];
  let [aside, end] = [0, 0];
  for (const { index: at } of text.matchAll(candidates)) {
    while ((asides[aside]?.end ?? Number.POSITIVE_INFINITY) <= at) aside += 1;
    if (at < end || (asides[aside]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const standing = whereStands(text, at, end, asides[aside - 1]);
    const label = labelAt(text, at, standing.place === 'line' ? atLineStarts : withinLines);
    if (label === undefined || !mayBegin(text, at, label, standing, found, doubts)) continue;
    found.push({ ...label, at, end: at + label.text.length, from: Math.max(standing.from, end) });
    end = at + label.text.length;
  }
  return resolveNumerals(found);
}

/** Words after which a number, a letter or "Article 4" is a reference, also at the beginning of a line. */
const referring = /(?:\b(?:paragraphs?|paras?|subparagraphs?|articles?|arts?|sections?|annex(?:es)?|options?|rules?|goals?|targets?|objectives?|chapters?|parts?|decisions?|resolutions?|regulations?|principles?|nos?|see|and|or|to|of|in|the|with|under|by|from|per|cf|pp?|vol|sec|ch|fig|table)\.?,?|[/–-])$/iu;
const goesOn = /^\s{0,3}(?:of|and|or|to|above|below|in|on|is|are|was|were|shall|should|which|that|applies|as|by|for|paragraphs?|subparagraphs?|the)\b/u;

function mayBegin(text: string, at: number, label: Label, { place, before, afterOpening }: Standing, found: readonly PlacedLabel[], doubts: Doubt[]): boolean {
  const end = at + label.text.length;
  if (place === 'line') return beginsLine(text, at, end, label, before, found.at(-1), doubts);
  if (place === 'word') return false;
  if (label.family === 'article' || label.family === 'division') return place !== 'comma' && standsAlone(text, end, label);
  if (label.family === 'PP' || label.family === 'OP') return !referring.test(before) && !goesOn.test(text.slice(end, end + 20));
  if (label.family === 'number' && !label.suffixed) return numberWithin(text, end, label, place, afterOpening, before, found);
  return listed(label, place, found, before);
}

/** At the beginning of a line; in a text that is broken into lines a reference can stand there, too. */
function beginsLine(text: string, at: number, end: number, label: Label, before: string, last: PlacedLabel | undefined, doubts: Doubt[]): boolean {
  if (label.family === 'section') return /^.{0,120}$|^\s*\[/mu.test((/^[^\n]*/u.exec(text.slice(end, end + 400)))?.[0] ?? '') && !/^\s*\p{Lu}\./u.test(text.slice(end, end + 8));
  if (label.family === 'article' || label.family === 'division') return !(goesOn.test(text.slice(end, end + 20)) && !/[.:]$/u.test(label.text)) && !referring.test(before);
  if (label.family === 'bullet') return label.text !== '-' || /(?:^|[.;:,\])])$/u.test(before) || before.endsWith('\n');
  if (!referring.test(before)) return true;
  const follows = last !== undefined && last.family === label.family && isNext(last.ordinal, label.ordinal);
  doubts.push({ code: follows ? 'label' : 'not-label', start: at, end, confidence: 0.7, instead: follows ? 'reference' : 'label' });
  return follows || /(?:;|,)\s*(?:and|or)$/iu.test(before);
}

/** Within a line "Article 4" begins an article only with what sets it apart: a sign, a title in brackets, a suffix. */
function standsAlone(text: string, end: number, label: Label): boolean {
  if (/^[\]\s]*\]/u.test(text.slice(end, end + 8))) return false;
  return /[.:]$/u.test(label.text) || /^\s*(?:\[+\s*|\()\p{Lu}\p{L}/u.test(text.slice(end, end + 12)) || (label.suffixed && !goesOn.test(text.slice(end, end + 20))) || isLabelled(text, end);
}

/** A number within a line begins a paragraph after a sentence or a bracket, before a capital or a bracket, and when it goes on with the numbers or nearly so. */
function numberWithin(text: string, end: number, label: Label, place: Standing['place'], afterOpening: boolean, before: string, found: readonly PlacedLabel[]): boolean {
  if (place === 'comma' || (place === 'open' && !afterOpening) || referring.test(before)) return false;
  if (!label.text.startsWith('(') && !/^\s*(?:[[{“"«*_(]|\p{Lu}|\p{Lo})/u.test(text.slice(end, end + 6))) return false;
  if (label.text.endsWith('.') || label.text === label.ordinal) return true;
  const last = found.findLast(({ family }) => family === 'number');
  return label.ordinal === '1' || (last !== undefined && isNext(last.ordinal, label.ordinal));
}

/** A letter or numeral within a line: after a sentence, a colon, a bracket; after a comma or "and" only where it goes on with the letters. */
function listed(label: Label, place: Standing['place'], found: readonly PlacedLabel[], before: string): boolean {
  if (label.family === 'number') return place !== 'comma' && !referring.test(before);
  if (/\b(?:paragraphs?|paras?|subparagraphs?|articles?|options?)\.?$|\d\)?$/iu.test(before)) return false;
  const follows = found.slice(-40).some(({ family, ordinal }) => (family === 'letter' || family === 'roman') && isNext(ordinal, label.ordinal));
  if (place === 'sentence' || place === 'bracket' || place === 'label' || place === 'open') return place !== 'open' || follows || /^(?:a|i)$/iu.test(label.ordinal);
  return follows;
}

export function isNext(last: string, next: string): boolean {
  if (/^\d+$/u.test(last) && /^\d+$/u.test(next)) return Number(next) === Number(last) + 1;
  if (romanAfter(last, next)) return true;
  return last.length === 1 && next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** (i) after (h) is a letter; after a colon, or before (ii), a numeral; so are (v) and (x) after (iv) and (ix). */
function resolveNumerals(found: readonly PlacedLabel[]): readonly PlacedLabel[] {
  let [letter, numeral]: (string | undefined)[] = [undefined, undefined];
  return found.map((label, at) => {
    if (label.family !== 'letter' && label.family !== 'roman') {
      if (label.rank <= 4.5) [letter, numeral] = [undefined, undefined];
      return label;
    }
    const isNumeral = label.ordinal.length > 1 || (/^[ivx]$/u.test(label.ordinal) && (romanAfter(numeral, label.ordinal) || (label.ordinal === 'i' && (letter !== 'h' || found[at + 1]?.ordinal === 'ii'))));
    if (isNumeral) numeral = label.ordinal;
    else [letter, numeral] = [label.ordinal, undefined];
    return isNumeral ? { ...label, family: 'roman', rank: 6 } : { ...label, family: 'letter', rank: 5 };
  });
}

import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { Stretch } from './words-in-text.ts';

/** A stretch of a text that is set off: found words, the cited passage. */
export interface TextMark extends Stretch {
  readonly as: 'found' | 'cited';
}

export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const rightToLeftLetters = new RegExp(rightToLeft.source, 'gu');
const otherLetters = /\p{L}/gu;
/** From the first letter of the other direction to its last; what stands between them belongs to it. */
const rightToLeftRun = /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}\s.,،؛؟:«»()/–—-]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])?/gu;
const leftToRightRun = /[\p{Script=Latin}\p{Script=Cyrillic}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}\s.,:;&'’“”()/–—-]*[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}])?/gu;

const firstLetter = /\p{L}/u;

/**
 * How a paragraph runs in a text that runs one way: the other way where it begins so and most of its letters are so, or
 * nearly all. An Arabic paragraph may begin with a symbol, and an English one may be mostly an Arabic quote.
 */
export function directionIn(text: string, around: Direction): Direction {
  const letters = text.match(otherLetters)?.length ?? 0;
  if (letters === 0) return around;
  const right = (text.match(rightToLeftLetters)?.length ?? 0) / letters;
  const [other, share] = around === 'ltr' ? (['rtl', right] as const) : (['ltr', 1 - right] as const);
  const begins = rightToLeft.test(firstLetter.exec(text)?.[0] ?? '') === (other === 'rtl');
  return share > (begins ? 0.5 : 0.9) ? other : around;
}

/** The language that a paragraph's script alone tells, where it is not the text's. */
export function languageByScript(text: string, language: Language): Language | undefined {
  const letters = text.match(otherLetters)?.length ?? 0;
  for (const [other, script] of [['ar', /\p{Script=Arabic}/gu], ['zh', /\p{Script=Han}/gu], ['ru', /\p{Script=Cyrillic}/gu]] as const) {
    if (other !== language && (text.match(script)?.length ?? 0) > letters * 0.8) return other;
  }
  return undefined;
}

interface PiecesProps {
  readonly text: string;
  /** Where the paragraph begins in the whole text, of which the marks count the characters. */
  readonly start: number;
  readonly direction: Direction;
  readonly marks: readonly TextMark[];
}

/** The words of a paragraph: marked where they are, quotes in the other direction kept to themselves so that signs around them stay in place. */
export function TextPieces({ text, start, direction, marks }: PiecesProps): VNode {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(direction === 'rtl' ? leftToRightRun : rightToLeftRun)) {
    const end = match.index + match[0].length;
    pieces.push(...marked(text, at, match.index, start, marks));
    const own = marked(text, match.index, end, start, marks);
    pieces.push(direction === 'rtl' ? <bdi dir="ltr">{own}</bdi> : <bdi dir="rtl" lang={/\p{Script=Arabic}/u.test(match[0]) ? 'ar' : undefined}>{own}</bdi>);
    at = end;
  }
  pieces.push(...marked(text, at, text.length, start, marks));
  return <>{pieces}</>;
}

/** The part of a paragraph between two places, its marked stretches as such. A cited passage holds found words. */
function marked(text: string, from: number, to: number, start: number, marks: readonly TextMark[]): ComponentChildren[] {
  const within = marks.filter((mark) => mark.start - start < to && mark.end - start > from);
  if (within.length === 0) return from < to ? [text.slice(from, to)] : [];
  const edges = [...new Set([from, to, ...within.flatMap((mark) => [Math.max(from, mark.start - start), Math.min(to, mark.end - start)])])].toSorted((one, other) => one - other);
  return edges.slice(1).map((end, index): ComponentChildren => {
    const begin = edges[index] ?? from;
    const over = within.filter((mark) => mark.start - start <= begin && mark.end - start >= end);
    const words = text.slice(begin, end);
    if (over.length === 0) return words;
    return <mark class={over.some(({ as }) => as === 'cited') ? 'cited' : undefined}>{words}</mark>;
  });
}

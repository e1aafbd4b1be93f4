import { parseBracketed } from './parse-bracketed.ts';
import type { Alternative, Segment } from './parsed-text.ts';

/** Provisions as lines: their depth by indentation, label, and content with points as ‹form: alternatives›; `*` the base, `∅` nothing, `=` the whole word, `#` a placeholder, `@` who says what. */
export function shown(text: string): readonly string[] {
  return parseBracketed(text).provisions.map(({ level, label, segments, kind }) => `${'  '.repeat(level - 1)}${label ?? `(${kind})`} ${contentOf(segments)}`.trimEnd());
}

/** The content of the first provision alone. */
export function content(text: string): string {
  return contentOf(parseBracketed(text).provisions[0]?.segments ?? []);
}

function contentOf(segments: readonly Segment[]): string {
  return segments.map(segmentOf).join('').replace(/\s+/gu, ' ').trim();
}

function segmentOf(segment: Segment): string {
  if (segment.kind === 'words') return segment.text;
  if (segment.kind === 'annotation') return `«${segment.form}»`;
  if (segment.kind === 'status') return `«${segment.level}${segment.pending === undefined ? '' : ` pending ${segment.pending}`}»`;
  return `‹${segment.range === undefined ? segment.form : segment.range}: ${segment.alternatives.map((alternative, at) => (at === segment.base ? '*' : '') + alternativeOf(alternative)).join(' | ')}›`;
}

function alternativeOf({ content, empty, word, placeholder, attributions }: Alternative): string {
  const written = empty === true ? '∅' : contentOf(content);
  return `${word === undefined ? written : `${written}=${word}`}${placeholder === undefined ? '' : `#${placeholder}`}${attributions.map(({ parties, verb }) => ` @${parties.join('+')} ${verb}`).join('')}`;
}

import { bullet, numbered } from './number-formats.ts';
import { readXml } from './xml-events.ts';
import type { Attribute } from './xml-events.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Prefixes of OpenDocument as they are written here. */
export const odfPrefixes: Readonly<Record<string, string>> = {
  [`${odf}office:1.0`]: 'office',
  [`${odf}text:1.0`]: 'text',
  [`${odf}table:1.0`]: 'table',
  [`${odf}style:1.0`]: 'style',
  [`${odf}drawing:1.0`]: 'draw',
  [`${odf}meta:1.0`]: 'meta',
  [`${odf}manifest:1.0`]: 'manifest',
};

export interface OdfLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows: 3 for "1.2.3". */
  readonly shown: number;
  readonly start: number;
  readonly bullet?: string;
}

/** By the name of a style and the level, from 1; the numbering of headings has the name ''. */
export type OdfLists = Map<string, Map<number, OdfLevel>>;

const formats: Readonly<Record<string, string>> = { '': 'none', 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '一, 二, 三, ...': 'chineseCounting', 'أ, ب, ت, ...': 'arabicAlpha', 'أ, ب, ج, ...': 'arabicAbjad', '١, ٢, ٣, ...': 'hindiNumbers' };

/** Adds the styles of lists that a part of the file declares. */
export function readOdfLists(bytes: Uint8Array | undefined, lists: OdfLists): void {
  if (bytes === undefined) return;
  let style: Map<number, OdfLevel> | undefined;
  readXml(bytes, odfPrefixes, {
    open: (name, attribute) => {
      if (name === 'text:list-style' || name === 'text:outline-style') {
        style = new Map();
        lists.set(name === 'text:outline-style' ? '' : (attribute('style:name') ?? ''), style);
      } else if (name === 'text:list-level-style-number' || name === 'text:list-level-style-bullet' || name === 'text:outline-level-style') style?.set(Number(attribute('text:level') ?? 1), levelOf(name, attribute));
    },
    close: (name) => {
      if (name === 'text:list-style' || name === 'text:outline-style') style = undefined;
    },
    text: () => undefined,
  });
}

function levelOf(name: string, attribute: Attribute): OdfLevel {
  return {
    format: formats[attribute('style:num-format') ?? ''] ?? 'decimal',
    prefix: attribute('style:num-prefix') ?? '',
    suffix: attribute('style:num-suffix') ?? '',
    shown: Number(attribute('text:display-levels') ?? 1),
    start: Number(attribute('text:start-value') ?? 1),
    ...(name === 'text:list-level-style-bullet' && { bullet: bullet(attribute('text:bullet-char') ?? '•') }),
  };
}

/** The number or bullet at a level (from 1) of a style whose counters stand so; '' where it prints none. */
export function odfLabel(style: ReadonlyMap<number, OdfLevel> | undefined, level: number, counts: readonly number[]): string {
  const own = style?.get(level);
  if (own === undefined) return '•';
  if (own.bullet !== undefined) return own.bullet;
  if (own.format === 'none') return '';
  const from = Math.max(1, level - own.shown + 1);
  const numbers = Array.from({ length: level - from + 1 }, (_, index) => numbered(counts[from + index] ?? 1, style?.get(from + index)?.format ?? 'decimal'));
  return `${own.prefix}${numbers.filter((number) => number !== '').join('.')}${own.suffix}`.trim();
}

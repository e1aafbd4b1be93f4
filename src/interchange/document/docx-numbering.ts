import { wordPrefixes } from './docx-styles.ts';
import type { ListPlace } from './docx-styles.ts';
import { bullet, numbered } from './number-formats.ts';
import { readXml } from './xml-events.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers in it are digits, as legal texts have it. */
  digits: boolean;
  restart?: number;
}

interface Lists {
  readonly abstract: Map<string, { readonly levels: Map<number, Level>; style?: string }>;
  /** By the id that paragraphs name. */
  readonly numbers: Map<string, { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }>;
  readonly byStyle: Map<string, string>;
}

/** Numbers the paragraphs of a document in their order: the printed number or bullet, or undefined where there is none. */
export type ListNumbers = (place: ListPlace) => string | undefined;

/** Ten levels are more than a list has. */
const deepest = 9;

export function docxNumbers(bytes: Uint8Array | undefined): ListNumbers {
  const lists: Lists = { abstract: new Map(), numbers: new Map(), byStyle: new Map() };
  if (bytes !== undefined) readLists(bytes, lists);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ list, level }) => {
    const number = lists.numbers.get(list);
    if (number === undefined || level < 0 || level > deepest) return undefined;
    const source = abstractOf(lists, number.abstract);
    const levelAt = (at: number) => number.levels.get(at) ?? source?.levels.get(at);
    const own = levelAt(level);
    if (own === undefined) return undefined;
    const counts = counters.get(number.abstract) ?? [];
    counters.set(number.abstract, counts);
    const startOf = (at: number) => number.starts.get(at) ?? levelAt(at)?.start ?? 1;
    const fresh = number.starts.has(level) && !begun.has(`${list} ${level}`);
    begun.add(`${list} ${level}`);
    for (let at = 0; at < level; at += 1) counts[at] ??= startOf(at);
    counts[level] = fresh || counts[level] === undefined ? startOf(level) : counts[level] + 1;
    for (let at = level + 1; at < counts.length; at += 1) if (restarts(levelAt(at), level)) counts[at] = undefined;
    return labelOf(own, counts, levelAt);
  };
}

/** A level begins anew after any higher one, unless it says after which (17.9.10). */
function restarts(level: Level | undefined, after: number): boolean {
  return level?.restart === undefined || (level.restart !== 0 && after < level.restart);
}

function labelOf(own: Level, counts: readonly (number | undefined)[], levelAt: (at: number) => Level | undefined): string {
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : bullet(own.text);
  return own.text.replace(/%([1-9])/gu, (_, which: string) => {
    const at = Number(which) - 1;
    return numbered(counts[at] ?? 1, own.digits ? 'decimal' : (levelAt(at)?.format ?? 'decimal'));
  }).trim();
}

/** A list may borrow its levels from the list that a style brings. */
function abstractOf({ abstract, byStyle }: Lists, id: string) {
  const found = abstract.get(id);
  return found?.style === undefined || found.levels.size > 0 ? found : (abstract.get(byStyle.get(found.style) ?? '') ?? found);
}

function readLists(bytes: Uint8Array, { abstract, numbers, byStyle }: Lists): void {
  let source: { readonly levels: Map<number, Level>; style?: string } | undefined;
  let sourceId = '';
  let number: { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> } | undefined;
  let level: Level | undefined;
  let overridden = 0;
  readXml(bytes, wordPrefixes, {
    open: (name, attribute) => {
      const value = attribute('w:val') ?? '';
      if (name === 'w:abstractNum') {
        sourceId = attribute('w:abstractNumId') ?? '';
        source = { levels: new Map() };
        abstract.set(sourceId, source);
      } else if (name === 'w:num') {
        number = { abstract: '', starts: new Map(), levels: new Map() };
        numbers.set(attribute('w:numId') ?? '', number);
      } else if (name === 'w:abstractNumId' && number !== undefined) number.abstract = value;
      else if (name === 'w:styleLink') byStyle.set(value, sourceId);
      else if (name === 'w:numStyleLink' && source !== undefined) source.style = value;
      else if (name === 'w:lvlOverride') overridden = Number(attribute('w:ilvl') ?? 0);
      else if (name === 'w:startOverride') number?.starts.set(overridden, Number(value));
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '', digits: false };
        (number ?? source)?.levels.set(Number(attribute('w:ilvl') ?? 0), level);
      } else if (level !== undefined) readLevel(level, name, value);
    },
    close: (name) => {
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:num') number = undefined;
      if (name === 'w:abstractNum') source = undefined;
    },
    text: () => undefined,
  });
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt' && value !== '') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.digits = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restart = Number(value);
}

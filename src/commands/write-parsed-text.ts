import { pointsIn } from '../interchange/bracketed/parse-bracketed.ts';
import type { Alternative, Doubt, DoubtCode, ParsedText, Point, PointForm, Provision, Repair, Segment } from '../interchange/bracketed/parsed-text.ts';

const longest = 100;

const forms: Readonly<Record<PointForm, string>> = {
  alternatives: 'alternatives', 'paragraph-alternatives': 'alternative paragraphs', 'slash-alternatives': 'alternatives', insertion: 'in or out', independent: 'in or out, by itself', contested: 'the whole paragraph', punctuation: 'a sign or link word',
  'word-internal': 'within a word', number: 'a number', placeholder: 'held for later', across: 'over several paragraphs', empty: 'an empty bracket',
};

const mended: Readonly<Record<Repair['code'], string>> = {
  'closed-at-provision-end': 'never closed; closed at the end of its paragraph',
  'closed-at-blank-line': 'never closed; closed at the next empty line',
  'opened-at-provision-start': 'never opened; opened at the beginning of its paragraph',
  'bracket-as-text': 'too deep in other brackets; taken as a sign of the text',
  'word-joined': 'a word was parted; taken as one',
};

const doubted: Readonly<Record<DoubtCode, string>> = {
  'adjacent-alternatives': 'brackets side by side taken as alternatives; could be points of their own',
  'adjacent-independent': 'brackets side by side taken as points of their own; could be alternatives',
  'glued-word': 'taken as a bracket within a word; a space could be missing',
  'space-missing': 'a space seems to be missing; could be a bracket within a word',
  'slash-kept': 'a slash taken as text; could part alternatives',
  'slash-split': 'a slash taken to part alternatives; could be text',
  attribution: 'taken as a party; could be text',
  citation: 'taken as the mark of a source; could be a number under negotiation',
  'agreed-as-text': 'taken as text; could say that the paragraph is agreed',
  label: 'taken as a label; could be a reference',
  'not-label': 'taken as a reference; could be a label',
  'page-number': 'taken as the number of a page; could be text',
  across: 'a pair of brackets over paragraphs; could be two brackets whose others are missing',
  'option-scope': 'how far the option goes is not certain',
  'brace-open': 'a brace that is never closed, taken as text',
  'empty-bracket': 'nothing stands in the bracket',
  'not-carried': 'stands in no base and no reading',
};

/** A text as it was read, for a person: its provisions with their points, then what was mended, what is in doubt, and counts. */
export function writeParsedText(source: string, { provisions, ranges, options, repairs, doubts, selfCheck }: ParsedText): string[] {
  const lineAt = linesOf(source);
  const points = provisions.reduce((sum, { segments }) => sum + pointsIn(segments).length, 0);
  const place = (start: number, end: number): string => `line ${lineAt(start)} (${start})  «${shorten(source.slice(start, end))}»`;
  return [
    ...provisions.flatMap(writeProvision),
    ...under('options:', options.map(({ owner, options: those }) => `${owner === undefined ? '' : `under ${labelOf(provisions, owner)}: `}${those.map(({ label, noText, provisions: { length } }) => `${label} ${noText ? '(no text)' : `(${length})`}`).join(' | ')}`)),
    ...under('brackets over several paragraphs:', ranges.map((range) => `${range.id}  ${range.provisions.length} paragraphs from ${place(range.start, range.end)}`)),
    ...under('repairs:', repairs.map(({ code, at, supplied, confidence }) => `${place(Math.min(at, supplied), Math.max(at + 1, supplied))}  ${mended[code]} (${percent(confidence)})`)),
    ...under('doubts:', doubts.map((doubt) => writeDoubt(doubt, place))),
    `${counted(provisions.length, 'provision')}, ${counted(points, 'point')}, ${counted(repairs.length, 'repair')}, ${counted(doubts.length, 'doubt')}. ${selfCheck.equal ? 'Printed back, it equals the source.' : `Printed back, it differs from the source at character ${selfCheck.at}.`}`,
  ];
}

function writeProvision({ label, kind, level, segments, status, clean }: Provision): string[] {
  const indent = '  '.repeat(level - 1);
  const agreed = status.map(({ text }) => text).join(' ');
  return [
    `${indent}${label ?? `(${kind})`}  ${shorten(segments.map(plain).join(''))}${agreed === '' ? '' : `  ${agreed}`}${clean ? '' : '  *'}`,
    ...pointsIn(segments).map((point) => `${indent}    ${writePoint(point)}`),
  ];
}

function writePoint({ id, form, range, alternatives, base, confidence }: Point): string {
  return `${id} ${forms[form]}${range === undefined ? '' : ` ${range}`}: ${alternatives.map((alternative, at) => `${writeAlternative(alternative)}${at === base ? ' (base)' : ''}`).join(' | ')}${confidence < 0.85 ? `  (${percent(confidence)})` : ''}`;
}

function writeAlternative({ content, word, empty, attributions }: Alternative): string {
  const said = attributions.map(({ parties, verb }) => `${parties.join(', ')} ${verb}`).join('; ');
  return `${word ?? (empty === true ? '(nothing)' : `«${shorten(content.map(plain).join(''))}»`)}${said === '' ? '' : ` – ${said}`}`;
}

function plain(segment: Segment): string {
  if (segment.kind === 'status') return '';
  if (segment.kind !== 'point') return segment.text;
  const inner = segment.alternatives.filter(({ empty }) => empty !== true).map(({ content }) => content.map(plain).join('')).join(' / ');
  return `${segment.stem?.text ?? ''}[${inner}]${segment.tail?.text ?? ''}`;
}

function writeDoubt({ code, start, end, confidence }: Doubt, place: (start: number, end: number) => string): string {
  return `${place(start, end)}  ${doubted[code]} (${percent(confidence)})`;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

function labelOf(provisions: readonly Provision[], id: string): string {
  return provisions.find((provision) => provision.id === id)?.label ?? id;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** The number of the line that a place stands in, from 1. */
function linesOf(source: string): (at: number) => number {
  const breaks = [...source.matchAll(/\n/gu)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import { kinship } from './adjacent.ts';
import { choiceIn } from './alternatives.ts';
import type { RawAlternative, RawChoice } from './alternatives.ts';
import { glued } from './glued.ts';
import type { Vocabulary } from './glue.ts';
import { isNoText } from './outline.ts';
import type { Alternative, Doubt, Mark, Point, PointForm, Segment } from './parsed-text.ts';
import { placeholderOf } from './placeholders.ts';
import { plainOfRaw } from './plain.ts';
import type { Bracketed, Raw } from './raw.ts';
import { referencesIn } from './references.ts';

export interface PointContext {
  readonly doubts: Doubt[];
  readonly words: Vocabulary;
  readonly nextId: () => string;
  readonly rangeOf: (pair: Bracketed['pair']) => string | undefined;
}

interface Member {
  readonly bracket: Bracketed;
  readonly choice: RawChoice;
  readonly body: string;
}

/** Brackets that are one point, with what stands between them. */
interface Group {
  readonly members: Member[];
  readonly between: Mark[];
  confidence: number;
  /** Others stand beside it that are points of their own. */
  beside: boolean;
}

/** What is open and what is not, in the sequence of the text. `top`: it is the content of a whole provision. */
export function segmentsOf(raws: readonly Raw[], context: PointContext, top: boolean): readonly Segment[] {
  const alone = top && raws.every((raw) => raw.kind !== 'words' || /^[\s\p{P}]*$/u.test(raw.text));
  const segments: Segment[] = [];
  for (let at = 0; at < raws.length; ) {
    const raw = raws[at];
    if (raw?.kind !== 'bracketed') {
      if (raw !== undefined) segments.push(raw);
      at += 1;
      continue;
    }
    const run = runFrom(raws, at);
    for (const piece of grouped(run, alone, context)) segments.push('members' in piece ? pointOf(piece, context, alone) : piece);
    at += run.length;
  }
  return glued(segments, context);
}

/** Brackets one after another with no more than space or a slash between. */
function runFrom(raws: readonly Raw[], from: number): readonly Raw[] {
  let end = from + 1;
  for (;;) {
    const next = raws[end];
    if (next?.kind === 'bracketed') end += 1;
    else if (next?.kind === 'words' && next.text.length <= 4 && /^\s*\/?\s*$/u.test(next.text) && raws[end + 1]?.kind === 'bracketed') end += 2;
    else return raws.slice(from, end);
  }
}

function grouped(run: readonly Raw[], alone: boolean, context: PointContext): readonly (Group | Exclude<Raw, Bracketed>)[] {
  const pieces: (Group | Exclude<Raw, Bracketed>)[] = [];
  let space: Exclude<Raw, Bracketed> | undefined;
  for (const raw of run) {
    if (raw.kind !== 'bracketed') {
      space = raw;
      continue;
    }
    const member = memberOf(raw, context);
    const last = pieces.at(-1);
    const kin = last !== undefined && 'members' in last ? related(last, member, space, alone, context) : undefined;
    if (last !== undefined && 'members' in last && kin?.alternatives === true) {
      last.members.push(member);
      if (space !== undefined) last.between.push(markOf(space));
      last.confidence = Math.min(last.confidence, kin.confidence);
    } else {
      if (last !== undefined && 'members' in last) last.beside = true;
      if (space !== undefined) pieces.push(space);
      pieces.push({ members: [member], between: [], confidence: kin?.confidence ?? 1, beside: kin !== undefined });
    }
    space = undefined;
  }
  return pieces;
}

function markOf({ start, end, text }: Mark): Mark {
  return { start, end, text };
}

function memberOf(bracket: Bracketed, { doubts, rangeOf }: PointContext): Member {
  const whole = rangeOf(bracket.pair) !== undefined;
  const choice = choiceIn(bracket, doubts, whole);
  return { bracket, choice, body: plainOfRaw(bracket.content) };
}

function related(last: Group, next: Member, space: Raw | undefined, alone: boolean, { doubts, rangeOf }: PointContext): { alternatives: boolean; confidence: number } | undefined {
  const before = last.members.at(-1);
  if (before === undefined || [before, next].some((member) => member.choice.alternatives.length > 1 || rangeOf(member.bracket.pair) !== undefined || member.bracket.open === undefined || member.bracket.close === undefined)) return { alternatives: false, confidence: 0.8 };
  if (space !== undefined && /\//u.test(space.kind === 'words' ? space.text : '')) return { alternatives: true, confidence: 0.95 };
  if (before.choice.alternatives.some(said) || next.choice.alternatives.some(said)) return { alternatives: false, confidence: 0.8 };
  const kin = kinship(before.body, next.body, space === undefined, alone);
  if (kin.confidence < 0.85) doubts.push({ code: kin.alternatives ? 'adjacent-alternatives' : 'adjacent-independent', start: before.bracket.start, end: next.bracket.end, confidence: kin.confidence, instead: kin.alternatives ? 'independent' : 'alternatives' });
  return kin;
}

function said({ attributions }: RawAlternative): boolean {
  return attributions.length > 0;
}

function pointOf(group: Group, context: PointContext, alone: boolean): Point {
  const { members, between } = group;
  const [first, last] = [members[0]?.bracket, members.at(-1)?.bracket];
  const id = context.nextId();
  const range = first === undefined ? undefined : context.rangeOf(first.pair);
  const written = members.flatMap(({ choice }) => choice.alternatives.map((alternative) => alternativeOf(alternative, context, choice.alternatives.length > 1)));
  const form = formOf(group, written, alone, range);
  const { alternatives, base } = withNothing(written, form);
  const marks = [...members.flatMap(({ bracket: { open, close }, choice }) => [...(open === undefined ? [] : [open]), ...choice.slashes, ...(close === undefined ? [] : [close])]), ...between];
  const refers = referencesIn(members.map(({ body }) => body));
  if (form === 'empty') context.doubts.push({ code: 'empty-bracket', start: first?.start ?? 0, end: last?.end ?? 0, confidence: 0.5, instead: 'placeholder' });
  return {
    kind: 'point', id, form, start: first?.start ?? 0, end: last?.end ?? 0, marks: marks.toSorted((a, b) => a.start - b.start), alternatives, base,
    confidence: Math.min(group.confidence, ...members.map(({ bracket }) => bracket.pair.confidence), ...written.flatMap(({ attributions }) => attributions.map(({ confidence }) => confidence))),
    ...(range !== undefined && { range }), ...(refers.length > 0 && { refers }),
  };
}

function alternativeOf({ start, end, content, marks, attributions }: RawAlternative, context: PointContext, several: boolean): Alternative {
  const body = plainOfRaw(content);
  const nothing = body.trim() === '' && content.every(({ kind }) => kind === 'words');
  const placeholder = content.every(({ kind }) => kind === 'words') ? placeholderOf(body) : undefined;
  return { start, end, content: segmentsOf(content, context, false), attributions, marks, ...((isNoText(body) || (several && nothing)) && { empty: true }), ...(placeholder !== undefined && placeholder !== 'blank' && { placeholder }), ...(placeholder === 'blank' && body !== '' && !(several && nothing) && { placeholder }) };
}

function formOf({ members, beside }: Group, alternatives: readonly Alternative[], alone: boolean, range: string | undefined): PointForm {
  const [first] = members;
  if (range !== undefined) return 'across';
  const types = alternatives.map(({ placeholder }) => placeholder);
  if (types.every((type) => type === 'number' || type === 'date') && alternatives.length > 0) return 'number';
  if (types.every((type) => type !== undefined)) return 'placeholder';
  if (alternatives.length > 1 && members.length === 1) return 'slash-alternatives';
  const bodies = members.map(({ body }) => body.trim());
  if (bodies.every((body) => body === '')) return members.some(({ bracket: { open, close, start, end }, choice }) => choice.alternatives.every(({ marks }) => marks.length === 0) && (close?.start ?? end) - (open?.end ?? start) > 1) ? 'contested' : 'empty';
  if (bodies.every((body) => /^(?:[\s\p{P}]+|,?\s*(?:and|or|and\/or)|,\s*(?:\S+\s*){1,3})$/u.test(body))) return 'punctuation';
  if (members.length > 1) return alone ? 'paragraph-alternatives' : 'alternatives';
  if (alone && !beside && first !== undefined) return 'contested';
  return beside ? 'independent' : 'insertion';
}

/** A single text in brackets can also be left out; so can what is proposed where nobody wrote a base. */
function withNothing(written: readonly Alternative[], form: PointForm): Pick<Point, 'alternatives' | 'base'> {
  const [first, ...rest] = written;
  const place = written.at(-1)?.end ?? 0;
  const nothing: Alternative = { start: place, end: place, content: [], attributions: [], marks: [], empty: true };
  if (first === undefined) return { alternatives: [nothing], base: 0 };
  const attributed = written.some(({ attributions }) => attributions.length > 0);
  const base = attributed ? written.findIndex(({ attributions }) => attributions.every(({ verb }) => verb !== 'propose' && verb !== 'support')) : 0;
  if (base === -1) return { alternatives: [first, ...rest, nothing], base: written.length };
  const deletes = written[base]?.attributions.some(({ verb }) => verb === 'delete' || verb === 'oppose') === true;
  const optional = !attributed && written.length === 1 && first.content.length > 0 && form !== 'number' && form !== 'placeholder' && first.empty !== true;
  return { alternatives: optional || deletes ? [first, ...rest, nothing] : [first, ...rest], base };
}

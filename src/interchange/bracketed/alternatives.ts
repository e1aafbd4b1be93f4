import { attributionAtEnd } from './attributions.ts';
import type { Attribution, Doubt, Mark } from './parsed-text.ts';
import type { Bracketed, Raw } from './raw.ts';

/** One alternative of a bracket, before its own brackets are read. */
export interface RawAlternative {
  readonly start: number;
  readonly end: number;
  readonly content: readonly Raw[];
  readonly marks: readonly Mark[];
  readonly attributions: readonly Attribution[];
}

export interface RawChoice {
  readonly alternatives: readonly RawAlternative[];
  readonly slashes: readonly Mark[];
}

const modal = '(?:shall|should|will|may|must|can|could|would|might)';
const tight = new RegExp(`^\\s*${modal}(?:/${modal})+\\s*$`, 'iu');

/** The alternatives between slashes, each with who says what of it. `whole`: slashes are text, as in a bracket over several provisions. */
export function choiceIn({ content, attributed, start, end, open, close }: Bracketed, doubts: Doubt[], whole = false): RawChoice {
  const slashes: Mark[] = [];
  const pieces = whole ? [content] : splitAtSlashes(content, slashes, doubts);
  const [from, to] = [open?.end ?? start, close?.start ?? end];
  const alternatives = pieces.map((piece, at): RawAlternative => {
    const [first, last] = [at === 0 ? from : (slashes[at - 1]?.end ?? from), at === pieces.length - 1 ? to : (slashes[at]?.start ?? to)];
    const said = saidAtEnd(piece, doubts);
    const before = at === 0 ? attributed : undefined;
    return { start: first, end: last, content: said.content, marks: [...(before === undefined ? [] : [before.mark]), ...said.marks], attributions: [...(before?.attributions ?? []), ...said.attributions] };
  });
  return { alternatives, slashes };
}

function splitAtSlashes(content: readonly Raw[], slashes: Mark[], doubts: Doubt[]): readonly (readonly Raw[])[] {
  const pieces: Raw[][] = [[]];
  const [only] = content;
  const modals = content.length === 1 && only?.kind === 'words' && tight.test(only.text);
  for (const raw of content) {
    if (raw.kind !== 'words') {
      pieces.at(-1)?.push(raw);
      continue;
    }
    let at = 0;
    for (const { index, 0: sign } of raw.text.matchAll(modals ? /\//gu : /(?<=^|\s)\/{1,2}(?=\s|$)|(?<=\p{Ll})\/(?=\s\p{Ll})|(?<=\p{Ll}\s)\/(?=\p{Ll})/gu)) {
      if (index > at) pieces.at(-1)?.push(part(raw, at, index));
      slashes.push({ start: raw.start + index, end: raw.start + index + sign.length, text: sign });
      if (modals || !/\s/u.test(raw.text.charAt(index - 1) || ' ') || !/\s/u.test(raw.text.charAt(index + sign.length) || ' ')) doubts.push({ code: 'slash-split', start: raw.start + index, end: raw.start + index + sign.length, confidence: modals ? 0.85 : 0.6, instead: 'text' });
      pieces.push([]);
      at = index + sign.length;
    }
    if (at < raw.text.length) pieces.at(-1)?.push(part(raw, at, raw.text.length));
  }
  const tightSlash = !modals && content.length === 1 && only?.kind === 'words' ? /^\s*\p{Ll}{2,}\/\p{Ll}{2,}\s*$/u.exec(only.text) : null;
  if (tightSlash !== null && only !== undefined && !/\band\/or\b/iu.test(tightSlash[0])) doubts.push({ code: 'slash-kept', start: only.start, end: only.end, confidence: 0.6, instead: 'alternatives' });
  return pieces;
}

function part(raw: { start: number; text: string }, from: number, to: number): Raw {
  return { kind: 'words', start: raw.start + from, end: raw.start + to, text: raw.text.slice(from, to) };
}

function saidAtEnd(piece: readonly Raw[], doubts: Doubt[]): { content: readonly Raw[]; marks: readonly Mark[]; attributions: readonly Attribution[] } {
  const last = piece.at(-1);
  const said = last?.kind === 'words' ? attributionAtEnd(last.text, last.start) : undefined;
  if (last?.kind !== 'words' || said === undefined) return { content: piece, marks: [], attributions: [] };
  const sure = Math.min(...said.attributions.map(({ confidence }) => confidence));
  if (sure < 0.8) doubts.push({ code: 'attribution', start: said.mark.start, end: said.mark.end, confidence: sure, instead: 'text' });
  const rest = said.mark.start - last.start;
  return { content: [...piece.slice(0, -1), ...(rest > 0 ? [part(last, 0, rest)] : [])], marks: [said.mark], attributions: said.attributions };
}

import canonicalize from 'canonicalize';
import { compilationVersion } from '../../process/text/compile/compile.ts';
import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import type { NegotiatedText } from '../../process/text/negotiation.ts';
import { jsonNodes, rowOf, tokensOf, treeNodes } from './json-rows.ts';
import { textJsonFormat, textJsonHead, textJsonShape, textJsonVersion } from './json-shapes.ts';
import type { TextOut } from './out.ts';
import { unnamedText } from './json-unnamed.ts';

/**
 * The compilation with everything that it was made of and that was said and decided, without loss: `readTextJson` gives the
 * same again. Without names: what `anonymous` leaves of it, the same to the byte whoever holds what (rule TX-19), from which
 * nobody's reading can be told. The variant makes no difference.
 */
export function writeTextJson(out: TextOut): string {
  const { text: { text, revision, provisions }, names, process, title, language, symbol, date } = out;
  const head = { format: textJsonFormat, schemaVersion: textJsonVersion, compilationVersion, names, process, title, language, ...(symbol !== undefined && { symbol }), date };
  const revisions = out.revisions.map(({ id, number, name, status, issuedAt }) => ({ id, number, name, status, issuedAt }));
  if (!names) return written({ ...head, revisions, ...unnamedText(out) });
  const parties = inMeetingSequence(partiesIn(out.text), text.sequence).map((id) => ({ id, name: out.nameOf(id) }));
  const rows = provisions.map(({ base, compilation, ...rest }) => ({ ...rest, base: rowOf(base), compilation: { ...compilation, content: jsonNodes(compilation.content) } }));
  return written({ ...head, parties, revisions, text, revision, provisions: rows });
}

/** In canonical form (RFC 8785), so that the same text has the same bytes wherever it was read from. */
function written(form: object): string {
  return `${canonicalize(form) ?? ''}\n`;
}

/** All whom the text names. */
function partiesIn({ text, revision, provisions }: NegotiatedText): readonly string[] {
  return [...new Set([
    ...text.sequence,
    ...revision.ledger.flatMap(({ contributors }) => contributors),
    ...provisions.flatMap(({ compilation, amendments, stances, state, added }) => [...compilation.parties, ...(added?.parties ?? []), ...amendments.flatMap(({ proponents }) => proponents), ...stances.map(({ holder }) => holder), ...(state?.agreement?.pending ?? [])]),
  ])];
}

/** A text that was read: all that was written, with the printed names of its parties. */
export interface TextRead extends Omit<TextOut, 'variant' | 'party' | 'names' | 'nameOf'> {
  readonly kind: 'text';
  /** With which way of compiling it was made: another version may place brackets otherwise. */
  readonly compilationVersion: number;
  readonly names: ReadonlyMap<string, string>;
}

/** `wrong`: it is of this form and version, but what stands at `at` is not what can stand there. */
export interface TextJsonRefused {
  readonly kind: 'refused';
  readonly code: 'not-json' | 'other-format' | 'other-version' | 'without-names' | 'too-deep' | 'wrong';
  readonly at?: string;
}

export function readTextJson(json: string): TextRead | TextJsonRefused {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { kind: 'refused', code: 'not-json' };
  }
  const head = textJsonHead.safeParse(data);
  if (!head.success) return { kind: 'refused', code: 'other-format' };
  if (head.data.schemaVersion !== textJsonVersion) return { kind: 'refused', code: 'other-version' };
  if (!head.data.names) return { kind: 'refused', code: 'without-names' };
  try {
    return textRead(data);
  } catch (error) {
    // Points within points without end.
    if (error instanceof RangeError) return { kind: 'refused', code: 'too-deep' };
    throw error;
  }
}

function textRead(data: unknown): TextRead | TextJsonRefused {
  const parsed = textJsonShape.safeParse(data);
  if (!parsed.success) return { kind: 'refused', code: 'wrong', at: parsed.error.issues[0]?.path.join('.') ?? '' };
  const { format: _format, schemaVersion: _version, names: _names, parties, text, revision, provisions, ...rest } = parsed.data;
  const rows = provisions.map(({ base, compilation, ...one }) => ({ ...one, base: tokensOf(base), compilation: { ...compilation, content: treeNodes(compilation.content) } }));
  return { kind: 'text', ...rest, names: new Map(parties.map(({ id, name }) => [id, name])), text: { text, revision, provisions: rows } };
}

import { z } from 'zod';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, SubjectKey } from '../vocabulary/ids.ts';
import { citedThing, span, standsIn } from '../vocabulary/passage.ts';
import type { Passage, Span } from '../vocabulary/passage.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { reportText } from '../vocabulary/report-text.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { KnownToSynthesis, Origin } from './state.ts';

export const originShape = z.object({ of: citedThing, pieces: z.array(span).min(1).max(20) });

/**
 * SY-2: the pieces stand in their text, in order and apart. Of an input the words are compared here; of an edition its
 * text is not before the decision, so the length is, and whoever writes the command cuts the words out of the kept text.
 */
export function refuseOrigin({ of, pieces }: Origin, known: Pick<KnownToSynthesis, 'consulted'>): Refusal | undefined {
  const apart = pieces.every(({ start }, index) => index === 0 || start >= (pieces[index - 1]?.end ?? 0));
  if (!apart) return refuse('passage-outside', 'SY-2');
  for (const piece of pieces) {
    const wrong = refusePassage({ of, span: piece }, known);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

export function refusePassage({ of, span: cited }: Passage, known: Pick<KnownToSynthesis, 'consulted'>): Refusal | undefined {
  const thing = known.consulted(of);
  if (thing === undefined) return refuse('not-found', 'WP-6', { id: of });
  // RV-15: a State is held to what it submitted, not to what it is still writing.
  if (thing.kind === 'report' && thing.status !== 'submitted') return refuse('report-open', 'RV-15');
  if (cited === undefined) return undefined;
  if (thing.kind === 'edition') return cited.end > thing.characters ? refuse('passage-outside', 'SY-2') : undefined;
  const text = thing.kind === 'input' ? thing.text : thing.kind === 'note' ? noteText(thing) : thing.kind === 'report' ? reportText(thing.answers) : undefined;
  if (text === undefined || cited.end > text.length) return refuse('passage-outside', 'SY-2');
  return standsIn(text, cited) ? undefined : refuse('passage-differs', 'SY-2');
}

/** What is cited of a note: the gist, and on a line of its own what the speaker asked for. */
export function noteText({ gist, recommendation }: { readonly gist?: string; readonly recommendation?: string }): string {
  return [gist, recommendation].filter((part) => part !== undefined).join('\n');
}

/** The words of the pieces, one space between them, runs of white space as one space. */
export function joinedPieces(pieces: readonly Span[]): string {
  return pieces.map(({ quote }) => quote.trim()).join(' ').replace(/\s+/gu, ' ');
}

/** Who works on the synthesis for everybody. */
export function isOfDesk({ standing }: Actor): boolean {
  return standing === 'secretariat' || standing === 'rapporteur' || standing === 'co-facilitator';
}

export function groupKeys(group: GroupId | undefined): readonly SubjectKey[] {
  return group === undefined ? [] : [subjectKey('group', group)];
}

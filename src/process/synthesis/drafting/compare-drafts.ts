import type { Evidence, Section, SentenceState } from '../state.ts';
import { commonSequence } from './common-sequence.ts';
import { pairSections, pairSentences } from './pair-drafts.ts';
import { wordChanges } from './word-changes.ts';
import type { WordChange } from './word-changes.ts';

export type ComparedText = Pick<SentenceState, 'id' | 'text' | 'role' | 'template' | 'evidence'>;

/** A draft as it is compared: its sections in order, in each the sentences that stand. */
export interface ComparableDraft {
  readonly sections: readonly { readonly section: Section; readonly sentences: readonly ComparedText[] }[];
}

export interface ComparedSentence {
  readonly before?: ComparedText;
  readonly after?: ComparedText;
  readonly change: 'added' | 'removed' | 'reworded' | 'same';
  /** It stands in another section, or behind what it stood before. */
  readonly moved: boolean;
  /** Of a reworded one. */
  readonly words: readonly WordChange[];
  readonly evidenceAdded: readonly Evidence[];
  readonly evidenceRemoved: readonly Evidence[];
}

export interface ComparedSection {
  readonly before?: Section;
  readonly after?: Section;
  readonly change: 'added' | 'removed' | 'renamed' | 'same';
  readonly moved: boolean;
  readonly sentences: readonly ComparedSentence[];
}

export interface DraftComparison {
  /** In the order of the later draft; what was removed stands behind what it followed. */
  readonly sections: readonly ComparedSection[];
  readonly counts: Readonly<Record<'added' | 'removed' | 'reworded' | 'moved' | 'evidenceChanged', number>>;
}

/**
 * What was done to a draft between two positions, or what tells two drafts apart: every section and every sentence of
 * both stands in it exactly once, with its words and evidence compared.
 */
export function compareDrafts(before: ComparableDraft, after: ComparableDraft): DraftComparison {
  const sections = pairSections(before, after);
  const sentences = pairSentences(before, after);
  const compared = arranged(before.sections, after.sections, sections, ({ section }) => section.id).map(({ one, other, moved }): ComparedSection => ({
    ...(one !== undefined && { before: one.section }),
    ...(other !== undefined && { after: other.section }),
    change: one === undefined ? 'added' : other === undefined ? 'removed' : one.section.heading === other.section.heading ? 'same' : 'renamed',
    moved,
    sentences: sentencesOf(one?.sentences ?? [], other?.sentences ?? [], sentences),
  }));
  return { sections: compared, counts: countsOf(compared.flatMap((section) => section.sentences)) };
}

interface Pairs<Item> {
  /** Of each that was there before, what it became; and the other way. */
  readonly became: ReadonlyMap<string, Item>;
  readonly was: ReadonlyMap<string, Item>;
}

function sentencesOf(before: readonly ComparedText[], after: readonly ComparedText[], pairs: Pairs<ComparedText>): readonly ComparedSentence[] {
  const arrivedHere = new Set(after.map(({ id }) => id));
  // What went to another section is shown there, not here.
  const stayed = before.filter(({ id }) => {
    const now = pairs.became.get(id);
    return now === undefined || arrivedHere.has(now.id);
  });
  return arranged(stayed, after, pairs, ({ id }) => id).map(({ one, other, moved }) => comparedSentence(one, other, moved));
}

function comparedSentence(before: ComparedText | undefined, after: ComparedText | undefined, moved: boolean): ComparedSentence {
  const [had, has] = [before?.evidence ?? [], after?.evidence ?? []];
  const reworded = before !== undefined && after !== undefined && before.text !== after.text;
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    change: before === undefined ? 'added' : after === undefined ? 'removed' : reworded ? 'reworded' : 'same',
    moved,
    words: reworded ? wordChanges(before.text, after.text) : [],
    evidenceAdded: without(has, had),
    evidenceRemoved: without(had, has),
  };
}

interface Arranged<Item> {
  readonly one?: Item;
  readonly other?: Item;
  readonly moved: boolean;
}

/** The later list, with what is gone behind what it followed. Moved: what a longest common sequence of both leaves out. */
function arranged<Item>(before: readonly Item[], after: readonly Item[], { became, was }: Pairs<Item>, idOf: (item: Item) => string): readonly Arranged<Item>[] {
  const kept = new Set(commonSequence(before.map((one) => became.get(idOf(one))).map((one) => (one === undefined ? '' : idOf(one))), after.map(idOf)).map(([, at]) => at));
  const goneAfter = new Map<string, Item[]>();
  let following = '';
  for (const one of before) {
    const now = became.get(idOf(one));
    if (now !== undefined) following = idOf(now);
    else goneAfter.set(following, [...(goneAfter.get(following) ?? []), one]);
  }
  const gone = (id: string) => (goneAfter.get(id) ?? []).map((one) => ({ one, moved: false }));
  return [...gone(''), ...after.flatMap((other, at) => {
    const one = was.get(idOf(other));
    return [{ ...(one !== undefined && { one }), other, moved: one !== undefined && !kept.has(at) }, ...gone(idOf(other))];
  })];
}

function without(all: readonly Evidence[], others: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(others.map(placeOf));
  return all.filter((one) => !known.has(placeOf(one)));
}

function placeOf({ of, span }: Evidence): string {
  return span === undefined ? of : `${of} ${span.start}-${span.end} ${span.quote}`;
}

function countsOf(all: readonly ComparedSentence[]): DraftComparison['counts'] {
  const of = (change: ComparedSentence['change']) => all.filter((one) => one.change === change).length;
  const both = all.filter(({ before, after }) => before !== undefined && after !== undefined);
  return {
    added: of('added'),
    removed: of('removed'),
    reworded: of('reworded'),
    moved: all.filter(({ moved }) => moved).length,
    evidenceChanged: both.filter(({ evidenceAdded, evidenceRemoved }) => evidenceAdded.length + evidenceRemoved.length > 0).length,
  };
}

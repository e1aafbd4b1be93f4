import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import type { Generator } from '../src/analysis/words/seeded.ts';
import type { Revision, RevisionProvision } from '../src/process/text/compare/revision.ts';
import { tokenise } from '../src/process/text/compile/tokens.ts';
import type { Lexicon } from '../src/process/text/compile/tokens.ts';
import { makeNegotiation } from './compile-data.ts';

/** Two revisions of a text, the provisions that were moved in between on purpose, and how many changes of each kind were made. */
export interface TwoRevisions {
  readonly before: Revision;
  readonly after: Revision;
  readonly moves: ReadonlySet<string>;
  readonly made: Readonly<Record<'edited' | 'moved' | 'deleted' | 'added', number>>;
}

/** What was set before anything was measured: shares of the provisions. What moves is edited as often as what stays. */
const shares = { edited: 0.4, moved: 0.06, deleted: 0.06, added: 0.06 } as const;
const inSection = 20;

/** Made-up paragraphs in sections of twenty, cut so that they have so many words in all; then edited, moved one by one, deleted and added. `moved`: another share of moves. */
export function makeRevisions(provisions: number, words: number, seed: number, moved: number = shares.moved): TwoRevisions {
  const generator = generatorOf(seed);
  const { provisions: made, amendments } = makeNegotiation(provisions * 2, provisions * 4, 20, seed);
  const [texts, others] = [made.slice(0, provisions).map(({ text }) => text), made.slice(provisions).map(({ text }) => text)];
  const part = words / texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  const shortened = (text: string) => { const all = text.split(' '); return all.slice(0, Math.max(3, Math.round(all.length * part))).join(' '); };
  const wanted = new Map(amendments.filter(({ text }) => text !== '').map((one) => [one.provision, one.text]));
  const lexicon: Lexicon = new Map();
  const provision = (id: string, text: string, at: number): RevisionProvision => ({ id, label: `${at + 1}`, ...(at % inSection > 0 && { parent: `provision-${at - (at % inSection)}` }), tokens: tokenise(shortened(text), lexicon) });
  const before = texts.map((text, at) => provision(`provision-${at}`, text, at));
  const drawn = (share: number) => new Set(before.filter(() => fraction(generator) < share).map(({ id }) => id));
  const [edited, deleted, moves] = [drawn(shares.edited), drawn(shares.deleted), drawn(moved)];
  const kept = before.map((one, at) => (edited.has(one.id) ? { ...one, tokens: tokenise(shortened(wanted.get(at) ?? `${texts[at] ?? ''} thereafter`), lexicon) } : one)).filter(({ id }) => !deleted.has(id));
  const after: RevisionProvision[] = kept.filter(({ id }) => !moves.has(id));
  const added = others.slice(0, Math.round(provisions * shares.added)).map((text, at) => provision(`added-${at}`, text, 0));
  for (const one of [...kept.filter(({ id }) => moves.has(id)), ...added]) putSomewhere(generator, after, one);
  return { before, after: after.map((one, at) => ({ ...one, label: `${at + 1}` })), moves, made: { edited: edited.difference(deleted).size, moved: moves.difference(deleted).size, deleted: deleted.size, added: added.length } };
}

function putSomewhere(generator: Generator, row: RevisionProvision[], one: RevisionProvision): void {
  row.splice(generator() % (row.length + 1), 0, one);
}

/** The same with ids of its own, as from a file of which nothing else is known. */
export function withOtherIds(revision: Revision): Revision {
  return revision.map(({ id, parent, ...rest }) => ({ ...rest, id: `other-${id}`, ...(parent !== undefined && { parent: `other-${parent}` }) }));
}

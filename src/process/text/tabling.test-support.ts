import { collect, readingOfParty } from './compile/project.ts';
import { alternativeKey } from './compile/resolve.ts';
import { standingOf } from './compile/standing.ts';
import type { Standing } from './compile/standing.ts';
import { textOf } from './compile/tokens.ts';
import { openPoints } from './compile/tree.ts';
import type { NegotiatedProvision } from './negotiation.ts';
import type { Given } from '../participation/given.test-support.ts';
import { compiled, words } from './text.test-support.ts';

export function provision(at: Given, id: string): NegotiatedProvision {
  const found = compiled(at).provisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** What a party reads. */
export function reads(at: Given, id: string, party: string): string {
  return textOf(readingOfParty(provision(at, id).compilation, party));
}

/** The alternatives of the first open point, with who holds each. */
export function held(at: Given, id: string): readonly (readonly [string, readonly string[]])[] {
  const [point] = openPoints(provision(at, id).compilation);
  return (point?.alts ?? []).map(({ content, parties }) => [textOf(collect(content, ({ alts }) => alts[0])), parties]);
}

/** How an act points at the alternative with these words. */
export function keyOfAlternative(at: Given, id: string, said: string): string {
  const found = openPoints(provision(at, id).compilation).flatMap(({ alts }) => alts).find(({ content }) => textOf(collect(content, ({ alts }) => alts[0])) === said);
  if (found === undefined) throw new Error(`Nobody says ${said}.`);
  return alternativeKey(found);
}

/** Whose reading stands for a member of both groups. */
export function fixed(at: Given, id: string, party: string): Standing {
  const { text, provisions } = compiled(at);
  const found = provisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return standingOf(found.compilation, party, [{ id: 'friends', members: ['MX', 'CH'] }, { id: 'south', members: ['MX', 'KE'] }], text.precedence);
}

const kinds = { aim: 'preambular', paths: 'objective', act: 'paragraph', help: 'paragraph' } as const;

/** The paragraphs of the first revision for another one, word by word; those that are left out are dropped. */
export function sameParagraphs(kept: readonly (keyof typeof kinds)[] = ['aim', 'paths', 'act', 'help']): readonly Readonly<Record<string, unknown>>[] {
  const said = { ...words, paths: 'Safe paths' };
  return kept.map((id) => ({ id, kind: kinds[id], ...(kinds[id] === 'paragraph' && { parent: 'paths' }), words: said[id] }));
}

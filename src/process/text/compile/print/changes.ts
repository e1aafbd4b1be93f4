import { hunksBetween } from '../hunks.ts';
import { agreedPieces, baseOf, readingOfParty } from '../project.ts';
import { order } from '../readings.ts';
import { legible } from '../policy.ts';
import { exactTextOf, textOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { isPoint } from '../tree.ts';
import type { Compilation, Node } from '../tree.ts';
import type { Block, Run } from './runs.ts';
import { spaced } from './runs.ts';

/** One delegation's reading, clean. */
export function printReading(compilation: Compilation, party: string): Block {
  const tokens = readingOfParty(compilation, party);
  return { role: 'provision', runs: tokens.length === 0 ? [{ is: 'no-text' }] : [{ is: 'words', text: textOf(tokens) }] };
}

/** The same as changes of the base. */
export function printChangesOf(compilation: Compilation, party: string): Block {
  return { role: 'provision', runs: changesBetween(baseOf(compilation), readingOfParty(compilation, party)) };
}

/** What one text changes in another: kept, deleted and inserted words. Of revisions too: no word goes without being seen. */
export function changesBetween(base: readonly Token[], reading: readonly Token[]): readonly Run[] {
  const pieces: { readonly tokens: readonly Token[]; readonly change?: 'inserted' | 'deleted' }[] = [];
  let at = 0;
  for (const { start, end, tokens } of hunksBetween(base, reading, { bridge: legible.bridge }) ?? []) {
    pieces.push({ tokens: base.slice(at, start) }, { tokens: base.slice(start, end), change: 'deleted' }, { tokens, change: 'inserted' });
    at = end;
  }
  pieces.push({ tokens: base.slice(at) });
  return pieces.filter(({ tokens }) => tokens.length > 0).map(({ tokens, change }, place) => ({ is: 'words', text: spaced(tokens, place === 0 ? 'beginning' : undefined), ...(change && { change }) }));
}

/** All changes at once: words of the base that somebody replaces or deletes, by whom; and what each puts in, by whom. `names` off: by nobody, and by text. */
export function printAllChanges({ content }: Compilation, { names }: { readonly names: boolean }): Block {
  const runs: Run[] = [];
  const walk = (nodes: readonly Node[], against: readonly string[]): void => {
    for (const node of nodes) {
      if (!isPoint(node)) {
        runs.push({ is: 'words', text: spaced(node.t, runs.length === 0 ? 'beginning' : undefined), ...(against.length > 0 && { change: 'deleted' as const, ...(names && { by: against }) }) });
        continue;
      }
      const [first, ...others] = node.alts;
      walk(first.content, [...new Set([...against, ...others.flatMap(({ parties }) => parties)])].toSorted(order));
      const put = others.flatMap(({ content: words, parties }) => words.flatMap((one) => (isPoint(one) ? [] : [{ t: one.t, parties }])));
      for (const { t, parties } of names ? put : put.toSorted((a, b) => order(exactTextOf(a.t), exactTextOf(b.t)))) runs.push({ is: 'words', text: spaced(t, runs.length === 0 ? 'beginning' : undefined), change: 'inserted', ...(names && { by: parties }) });
    }
  };
  walk(content, []);
  return { role: 'provision', runs };
}

/** Words that nobody wants otherwise, and where others are still open. */
export function printAgreedOnly(compilation: Compilation): Block {
  return { role: 'provision', runs: agreedPieces(compilation).map((piece, at): Run => ('open' in piece ? { is: 'gap', point: piece.open.id } : { is: 'words', text: spaced(piece.t, at === 0 ? 'beginning' : undefined) })) };
}

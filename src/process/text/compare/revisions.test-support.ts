import fc from 'fast-check';
import { tokenise } from '../compile/tokens.ts';
import type { CompareOptions, Comparison } from './compare-revisions.ts';
import type { Revision } from './revision.ts';

/** `a: The text.`, one a line; `a < b: …`: a stands below b. Labels are the places. */
export function revisionOf(text: string): Revision {
  return text.split('\n').map((line, at) => {
    const [, id = '', parent, words = ''] = /^\s*(\S+?)(?: < (\S+?))?: ?(.*)$/u.exec(line) ?? [];
    return { id, label: `${at + 1}`, ...(parent !== undefined && { parent }), tokens: tokenise(words) };
  });
}

/** One line a row: what it is, ids before and after, and its words with {-deleted-} and {+inserted+} ones. */
export function drawn({ rows }: Comparison): readonly string[] {
  return rows.map(({ kind, before, after, runs, guessed }) => `${kind}${guessed ? '?' : ''} ${[before, after].map((side) => side.map(({ id }) => id).join('+')).join('>')}: ${runs.map((run) => (run.is !== 'words' ? '' : run.change === undefined ? run.text : run.change === 'deleted' ? `{-${run.text}-}` : `{+${run.text}+}`)).join('')}`);
}

export interface Case {
  readonly before: Revision;
  readonly after: Revision;
  readonly options: Required<CompareOptions>;
}

const words = fc.array(fc.constantFrom('all', 'the', 'Parties', 'shall', 'may', 'support', 'one', 'another', ',', '(', '“', '"', '约', '定', 'الأطراف', '\n'), { maxLength: 9 }).map((all) => all.join(' '));
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');

/** Ids of both that are partly the same, also twice in one; few words, so that texts are often equal or near; any moves and origins. */
export const cases: fc.Arbitrary<Case> = fc.record({ before: revisions(), after: revisions(), moves: fc.uniqueArray(ids, { maxLength: 3 }), origins: fc.dictionary(ids, fc.array(ids, { maxLength: 3 }), { maxKeys: 2 }), change: fc.constantFrom('none', 'turned', 'other ids') })
  .map(({ before, after, moves, origins, change }) => ({ before, after: change === 'none' ? after : derived(before, after, change), options: { moves: new Set(moves), origins: new Map(Object.entries(origins)) } }));

function revisions(): fc.Arbitrary<Revision> {
  const provision = fc.record({ id: ids, parent: fc.option(ids, { nil: undefined }), text: words });
  return fc.array(provision, { maxLength: 8 }).map((all) => all.map(({ id, parent, text }, at) => ({ id, label: `${at}`, ...(parent !== undefined && { parent }), tokens: tokenise(text) })));
}

/** The one the other way round with something of the other in it, under its own ids, or under others and every second changed a little. */
function derived(before: Revision, after: Revision, change: 'turned' | 'other ids'): Revision {
  const all = [...before.slice(3).toReversed(), ...after.slice(0, 2), ...before.slice(0, 3)];
  return change === 'turned' ? all : all.map(({ id, tokens, ...one }, at) => ({ ...one, id: `new-${id}`, tokens: at % 2 === 0 ? tokens : [...tokens, ...tokenise('more')] }));
}

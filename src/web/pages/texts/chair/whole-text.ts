import { pairByText } from '../../../../process/text/compare/pair-by-text.ts';
import { keyOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import type { NextProvision } from '../../../../process/text/ledger/next-provision.ts';
import type { RevisionProvision } from '../../../../process/text/state.ts';
import type { ProvisionId } from '../../../../process/vocabulary/ids.ts';
import { idOf } from '../../../../process/vocabulary/shapes.ts';

const provisionId = idOf<ProvisionId>();

/** A printed label at the beginning of a paragraph: PP3, OP 4, 12., 12 bis., (a), Article 5, Objective 7. */
const label = /^(?:(?:PP|OP)\s?\d+(?:\s?(?:bis|ter|quater))?\.?|\d{1,3}(?:\s?(?:bis|ter|quater))?\.|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|(?:Article|Objective|Objectif|Objetivo|Artículo|Статья|Цель|المادة|الهدف)\s\d+[.:]?)\s+(?=\S)/u;

/** The paragraphs of a text, one a line, without the labels that are printed before them. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*/u).map((line) => line.trim().replace(label, '')).filter((line) => line !== '');
}

/** A whole new text, each paragraph under the id of the one that it comes from: by its words, for want of anything else; what matches nothing is new. `newId` gives the id of the how many-th paragraph. */
export function matchWhole(paragraphs: readonly string[], before: readonly RevisionProvision[], agreed: ReadonlyMap<string, string>, newId: (at: number) => string): readonly NextProvision[] {
  const [old, next] = [before.map(({ id, label: own, words }) => ({ id, label: own, tokens: tokenise(words) })), paragraphs.map((words, at) => ({ id: `new ${at}`, label: '', tokens: tokenise(words) }))];
  const found = new Map(pairByText(old, next, [], new Set()).map((match) => [match.after[0], before[match.before[0]]] as const));
  return paragraphs.map((words, at): NextProvision => {
    const was = found.get(at);
    if (was === undefined) return { id: provisionId.parse(newId(at)), kind: 'paragraph', words, from: [] };
    const fixed = agreed.get(was.id);
    const same = keyOf(tokenise(fixed ?? '')) === keyOf(tokenise(words));
    return { id: was.id, kind: was.kind, ...(was.parent !== undefined && { parent: was.parent }), words: fixed !== undefined && same ? fixed : words, from: [was.id], ...(fixed !== undefined && { agreed: true }) };
  });
}

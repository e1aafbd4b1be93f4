import { pairByText } from '../../../../process/text/compare/pair-by-text.ts';
import { keyOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import { literalKinds } from '../../../../process/text/ledger/next-provision.ts';
import type { NextProvision } from '../../../../process/text/ledger/next-provision.ts';
import type { RevisionProvision } from '../../../../process/text/state.ts';
import type { ProvisionId } from '../../../../process/vocabulary/ids.ts';
import type { Language } from '../../../../process/vocabulary/language.ts';
import { idOf } from '../../../../process/vocabulary/shapes.ts';
import { draftOf } from '../first-revision-draft.ts';
import type { DraftRow } from '../first-revision-draft.ts';

const provisionId = idOf<ProvisionId>();

/** What a whole text is set against. */
export interface Before {
  readonly provisions: readonly RevisionProvision[];
  /** Words of provisions that are agreed. */
  readonly agreed: ReadonlyMap<string, string>;
  readonly language: Language;
  /** The id of the how many-th row, where it is new. */
  readonly newId: (at: number) => string;
}

/**
 * A whole new text, a paragraph a line, read as a first revision is, each provision under the id of the one that it comes
 * from: by its words, for want of anything else; what matches nothing is new. Words stand as they are printed, brackets too.
 */
export function matchWhole(whole: string, before: Before): readonly NextProvision[] {
  const rows = draftOf(whole.split(/\n\s*/u).join('\n\n')).rows.map((row) => ({ row, words: wordsOf(row) }));
  const old = before.provisions.map(({ id, label, words }) => ({ id, label, tokens: tokenise(words) }));
  const next = rows.map(({ words }, at) => ({ id: `new ${at}`, label: '', tokens: tokenise(words) }));
  const found = new Map(pairByText(old, next, [], new Set()).map((match) => [match.after[0], before.provisions[match.before[0]]] as const));
  const literal = literalKinds(before.provisions, before.language);
  const ids = rows.map((_, at) => found.get(at)?.id ?? provisionId.parse(before.newId(at)));
  return rows.map(({ row, words }, at): NextProvision => {
    const was = found.get(at);
    const kind = was?.kind ?? row.kind;
    const label = literal.has(kind) ? { label: row.label === '' ? (was?.label ?? '') : row.label } : {};
    const [id = provisionId.parse(before.newId(at)), parent] = [ids[at], was === undefined ? ids[row.parent ?? -1] : was.parent];
    return { id, kind, ...label, ...(parent !== undefined && { parent }), ...(was === undefined ? { words, from: [] } : asAgreed(words, was.id, before.agreed.get(was.id))) };
  });
}

/** All that is printed of it but its label; a label with nothing behind it is its words. */
function wordsOf({ printed, words, label }: DraftRow): string {
  return printed !== '' ? printed : words !== '' ? words : label;
}

function asAgreed(words: string, from: ProvisionId, fixed: string | undefined): Pick<NextProvision, 'words' | 'from' | 'agreed'> {
  const same = fixed !== undefined && keyOf(tokenise(fixed)) === keyOf(tokenise(words));
  return { words: same ? fixed : words, from: [from], ...(fixed !== undefined && { agreed: true }) };
}

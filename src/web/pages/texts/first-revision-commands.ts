import type { ProcessCommand } from '../../../process/commands.ts';
import { keyOf, tokenise } from '../../../process/text/compile/tokens.ts';
import { addedLabel } from '../../../process/text/labels.ts';
import { provisionKinds } from '../../../process/text/state.ts';
import type { ProvisionKind, RevisionStatus } from '../../../process/text/state.ts';
import type { AmendmentId, DocumentId, ProvisionId, RevisionId, StanceId, TextId } from '../../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { isUnnamed } from './first-revision-draft.ts';
import type { DraftProposal, DraftRow, DraftStance, TextDraft } from './first-revision-draft.ts';
import { stanceCommands } from './first-revision-stances.ts';
import type { TabledRow } from './first-revision-stances.ts';

/** What a person made of the draft. */
export interface ReviewedRow {
  readonly row: DraftRow;
  /** Absent: it is left out. */
  readonly kind?: ProvisionKind;
  readonly label: string;
  readonly words: string;
  /** Its proposals with those who make them; who is not known is not there. */
  readonly owned: readonly (DraftProposal & { readonly by: readonly string[] })[];
  /** What known parties say of its brackets beside what they read; who reads the words is known too. */
  readonly stances: readonly (DraftStance & { readonly holder: string })[];
  /** `printed`: it keeps its brackets in its words, since not all of them are somebody's. */
  readonly as: 'proposals' | 'printed';
}

/** The fields of the review by the place of the row; `whose` names the parties of an unnamed proposal. */
export interface Review {
  readonly field: (name: string) => string | undefined;
  readonly partyOf: (written: string) => string | undefined;
}

/**
 * The draft as it was reviewed. A provision with a bracket that nobody owns keeps its brackets as they were printed, so that no
 * word goes, unless the person says that the first words are enough.
 */
export function reviewed({ rows, parties }: TextDraft, { field, partyOf }: Review): readonly ReviewedRow[] {
  const owners = new Map(parties.map((name, at) => [name, partyOf(field(`party.${at}`) ?? name)]));
  return rows.map((row) => {
    const { at } = row;
    const asked = field(`kind.${at}`) ?? row.kind;
    const kind = provisionKinds.find((one) => one === asked);
    const owned = row.proposals.flatMap((proposal, place) => {
      const by = [...new Set(proposal.parties.flatMap((name) => (isUnnamed(name) ? partyOf(field(`whose.${at}.${place}`) ?? '') : owners.get(name)) ?? []))];
      return by.length === 0 ? [] : [{ ...proposal, by }];
    });
    const complete = row.proposals.every((proposal, place) => proposal.parties.every((name) => (isUnnamed(name) ? partyOf(field(`whose.${at}.${place}`) ?? '') : owners.get(name)) !== undefined));
    const stances = row.stances.flatMap((stance) => {
      const holder = owners.get(stance.party);
      return holder === undefined ? [] : [{ ...stance, holder, takers: owned.filter(({ parties: those }) => those.some((name) => stance.takers.includes(name))).flatMap(({ by }) => by) }];
    });
    const as = (complete && stances.length === row.stances.length) || field(`first.${at}`) === 'yes' ? 'proposals' : 'printed';
    return { row, ...(kind !== undefined && { kind }), label: field(`label.${at}`) ?? row.label, words: wordsOf(row, as, field(`words.${at}`)), owned: as === 'proposals' ? owned : [], stances: as === 'proposals' ? stances : [], as };
  });
}

/** What was typed; words that nobody touched follow when brackets find their owners. */
function wordsOf({ printed, words }: DraftRow, as: ReviewedRow['as'], typed: string | undefined): string {
  return typed === undefined || typed === printed || typed === words ? (as === 'printed' ? printed : words) : typed;
}

export interface FirstRevision {
  readonly text: TextId;
  /** The working language of the text. */
  readonly language: Language;
  readonly revision: RevisionId;
  readonly name: LocalizedText;
  readonly status: RevisionStatus;
  readonly decidedBy: string;
  readonly document: DocumentId;
  readonly idOf: (row: DraftRow) => ProvisionId;
  readonly amendmentId: (number: number) => AmendmentId;
  readonly stanceId: (number: number) => StanceId;
}

/** The first revision; tabled to it, what its brackets propose; and what is said of that beside it. */
export function commandsOf(rows: readonly ReviewedRow[], wish: FirstRevision): readonly ProcessCommand[] {
  const { text, revision, name, status, decidedBy, document, idOf } = wish;
  const kept = rows.filter(({ kind }) => kind !== undefined);
  const standing = kept.filter((one) => one.words !== '' || one.owned.length === 0);
  const there = new Map(standing.map(({ row }) => [row.at, row]));
  const provisions = standing.map(({ row, kind = 'paragraph', label, words }) => {
    const parent = parentOf(row, rows, there);
    return { id: idOf(row), kind, ...(parent !== undefined && { parent: idOf(parent) }), label, words, ...(words === '' && { placeholder: true }) };
  });
  return [{ name: 'issue-revision', data: { revision, text, name, status, decidedBy, document, provisions, ledger: [], fates: [], decided: [] } }, ...proposedIn(kept, standing, wish)];
}

function proposedIn(kept: readonly ReviewedRow[], standing: readonly ReviewedRow[], wish: FirstRevision): readonly ProcessCommand[] {
  const { commands, rows } = amendmentsOf(kept, standing, wish);
  return [...commands, ...stanceCommands(rows, wish)];
}

/** The nearest above it that stands in the revision. */
function parentOf(row: DraftRow, rows: readonly ReviewedRow[], there: ReadonlyMap<number, DraftRow>): DraftRow | undefined {
  if (row.parent === undefined) return undefined;
  const above = rows[row.parent]?.row;
  return above === undefined ? undefined : (there.get(above.at) ?? parentOf(above, rows, there));
}

type TableCommand = Extract<ProcessCommand, { readonly name: 'table-amendment' }>;

function amendmentsOf(kept: readonly ReviewedRow[], standing: readonly ReviewedRow[], { text, language, revision, idOf, amendmentId }: FirstRevision): { readonly commands: readonly ProcessCommand[]; readonly rows: readonly TabledRow[] } {
  const isThere = new Set(standing);
  const commands: TableCommand[] = [];
  let [before, added]: [ReviewedRow | undefined, number] = [undefined, 0];
  const rows: TabledRow[] = [];
  const table = (data: Omit<TableCommand['data'], 'amendment' | 'text' | 'revision' | 'restsOn'>): AmendmentId => {
    const amendment = amendmentId(commands.length + 1);
    commands.push({ name: 'table-amendment', data: { amendment, text, revision, restsOn: [], ...data } });
    return amendment;
  };
  for (const one of kept) {
    const { row, owned, stances, kind = 'paragraph', words, label } = one;
    const provision = idOf(row);
    const already = commands.length;
    const done = (base: string) => rows.push({ provision, label, base, stances, tabled: commands.slice(already).map(({ data }) => data) });
    if (isThere.has(one)) {
      [before, added] = [one, 0];
      for (const { by, words: wanted } of owned) table({ provision, proponents: [...by], label, ...changeOf(words, wanted) });
      done(words);
      continue;
    }
    // Nobody's base has it: the first who wants it adds it, whoever wants it otherwise amends that.
    added += 1;
    const after = before === undefined ? {} : { after: idOf(before.row) };
    const own = label === '' ? addedLabel(before?.label, added, language) : label;
    const [first, ...others] = owned.filter((proposal) => proposal.words !== undefined && proposal.words !== '');
    if (first === undefined) continue;
    const amends = table({ provision, amendmentType: 'ADD', proponents: [...first.by], words: first.words ?? '', provisionKind: kind, label: own, ...after });
    for (const { by, words: wanted } of others) table({ provision, amends, proponents: [...by], label: own, ...changeOf(first.words ?? '', wanted) });
    done(first.words ?? '');
  }
  return { commands, rows };
}

function changeOf(base: string, wanted: string | undefined): { readonly amendmentType: 'MOD' | 'SUP' | 'NOC'; readonly words?: string } {
  if (wanted === undefined || keyOf(tokenise(wanted)) === keyOf(tokenise(base))) return { amendmentType: 'NOC' };
  return wanted === '' ? { amendmentType: 'SUP' } : { amendmentType: 'MOD', words: wanted };
}

import type { ConsolidationId, ProvisionId } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/language.ts';
import { textOf } from '../compile/tokens.ts';
import { labelsOf } from '../labels.ts';
import type { NegotiatedProvision, NegotiatedText } from '../negotiation.ts';
import type { Approach, ConsolidationState, ProvisionKind, RevisionProvision } from '../state.ts';

/** A provision of the revision to come, and what it comes from. */
export interface NextProvision extends Omit<RevisionProvision, 'label'> {
  /** As it is to be printed; else it is computed. */
  readonly label?: string;
  readonly from: readonly ProvisionId[];
  /** As somebody says; else it is found by comparison. */
  readonly approach?: Approach;
  readonly rationale?: string;
  readonly consolidation?: ConsolidationId;
  readonly validated?: boolean;
  /** Agreed: its words stand fast. */
  readonly agreed?: boolean;
}

/** A provision that has no place in the revision to come. */
export interface Leaving {
  readonly provision: ProvisionId;
  readonly rationale?: string;
  readonly consolidation?: ConsolidationId;
  /** The provision that has it now. */
  readonly into?: ProvisionId;
}

export interface NextText {
  readonly provisions: readonly NextProvision[];
  readonly leaving: readonly Leaving[];
}

/** Of each provision the latest draft; none of what was agreed since. */
export function draftsThatCount({ revision, provisions }: Pick<NegotiatedText, 'revision' | 'provisions'>, consolidations: readonly ConsolidationState[]): readonly ConsolidationState[] {
  const agreed = new Set<string>(provisions.filter(({ state }) => state?.agreement !== undefined).map(({ id }) => id));
  const live = consolidations.filter((one) => one.status !== 'dropped' && one.revision === revision.id && !agreed.has(one.provision)).toSorted((a, b) => a.changedAt - b.changedAt);
  return [...new Map(live.map((one) => [one.provision, one])).values()];
}

/**
 * The revision to come as the chair's desk left it: what was settled stands in the words, what is agreed stands as it was
 * agreed, the chair's words stand in place of others, added provisions stand in it where they are agreed, drafted, or `taken`
 * in. Nothing is decided with it.
 */
export function nextText({ revision, provisions, text }: NegotiatedText, consolidations: readonly ConsolidationState[], taken: ReadonlySet<string> = new Set()): NextText {
  const live = draftsThatCount({ revision, provisions }, consolidations);
  const words = new Map(live.map((one) => [one.provision, one]));
  const mergedInto = new Map(live.flatMap((one) => (one.approach === 'merged' ? one.from.filter((id) => id !== one.provision).map((id) => [id, one] as const) : [])));
  const known = new Set<string>(revision.provisions.map(({ id }) => id));
  const literal = literalKinds(revision.provisions, text.language);
  const next: NextProvision[] = [];
  const leaving: Leaving[] = [];
  for (const one of provisions) {
    const id = one.id as ProvisionId;
    const chairs = words.get(id);
    const into = mergedInto.get(id);
    if (one.added !== undefined && one.state?.agreement === undefined && chairs === undefined && !taken.has(id)) continue;
    const made = one.state?.agreement === undefined ? (chairs === undefined ? undefined : drafted(chairs)) : undefined;
    if (made === undefined && into !== undefined && one.state?.agreement === undefined) leaving.push({ provision: id, into: into.provision, rationale: into.rationale, consolidation: into.id });
    else if (chairs?.approach === 'dropped' && made !== undefined) leaving.push({ provision: id, rationale: chairs.rationale, consolidation: chairs.id });
    else next.push(...asItStands(one, id, known, literal, made));
    if (next.at(-1)?.id !== id && leaving.at(-1)?.provision !== id) leaving.push({ provision: id });
  }
  const there = new Set<string>(provisions.map(({ id }) => id));
  const fresh = live.filter((one) => !there.has(one.provision) && one.approach !== 'dropped').map((one): NextProvision => ({ ...drafted(one), id: one.provision, kind: one.provisionKind }));
  return { provisions: orphansFreed(placed([...next, ...fresh], live)), leaving };
}

type Drafted = Pick<NextProvision, 'words' | 'from' | 'approach' | 'rationale' | 'consolidation' | 'validated' | 'kind'>;

function drafted({ id, words, from, approach, rationale, status, provisionKind }: ConsolidationState): Drafted {
  return { words, from, approach, rationale, consolidation: id, validated: status === 'validated', kind: provisionKind };
}

/** None: it was settled that nothing stands there. */
function asItStands(one: NegotiatedProvision, id: ProvisionId, known: ReadonlySet<string>, literal: ReadonlySet<ProvisionKind>, made: Drafted | undefined): readonly NextProvision[] {
  const agreement = one.state?.agreement;
  const words = agreement?.words ?? made?.words ?? textOf(one.base);
  const placeholder = words === '' && one.words === '' && one.added === undefined;
  if (words === '' && !placeholder) return [];
  const from = known.has(id) ? [id] : [];
  return [{
    kind: one.kind, from, ...made, id, words,
    ...(one.parent !== undefined && { parent: one.parent as ProvisionId }),
    ...(literal.has(one.kind) && { label: one.label }),
    ...(placeholder && { placeholder }),
    ...(agreement !== undefined && { agreed: true }),
  }];
}

/** Kinds whose labels are printed otherwise than they would be counted: those are kept as they are. */
export function literalKinds(provisions: readonly RevisionProvision[], language: Language): ReadonlySet<ProvisionKind> {
  const counted = labelsOf(provisions.map(({ id, kind, parent }) => ({ id, kind, ...(parent !== undefined && { parent }) })), language);
  return new Set(provisions.filter(({ id, label }) => counted.get(id) !== label).map(({ kind }) => kind));
}

/** What the chair places behind another stands there; what is new and placed nowhere, behind what it comes from. */
function placed(all: readonly NextProvision[], live: readonly ConsolidationState[]): readonly NextProvision[] {
  const row = [...all];
  for (const { provision, after, from, approach } of live) {
    const at = row.findIndex(({ id }) => id === provision);
    const one = row[at];
    const stays = after === undefined && (from.includes(provision) || approach === 'kept' || approach === 'reworded');
    if (one === undefined || stays) continue;
    row.splice(at, 1);
    const behind = row.findIndex(({ id }) => id === (after ?? from.at(-1)));
    row.splice(after === undefined && behind < 0 ? row.length : behind + 1, 0, one);
  }
  return row;
}

/** A provision whose parent is not there, or comes later, belongs to nothing. */
export function orphansFreed(all: readonly NextProvision[]): readonly NextProvision[] {
  const seen = new Set<string>();
  return all.map((one) => {
    const { parent, ...free } = one;
    const kept = parent === undefined || seen.has(parent) ? one : free;
    seen.add(one.id);
    return kept;
  });
}

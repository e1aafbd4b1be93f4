import { cleanText } from './compile/project.ts';
import { compileText } from './compile/structure/compile-text.ts';
import type { Entry, KeptCompilations } from './compile/structure/compile-text.ts';
import type { Proposal } from './compile/readings.ts';
import { tokenise } from './compile/tokens.ts';
import type { Lexicon, Token } from './compile/tokens.ts';
import type { Compilation } from './compile/tree.ts';
import { openPoints } from './compile/tree.ts';
import { proposalOf, structureOf } from './proposal-of.ts';
import { settledCut, workingOf } from './settle.ts';
import { twinsAmong } from './twins.ts';
import type { AgreementLevel, AmendmentState, PackageState, ProvisionKind, ProvisionState, RevisionState, SilenceState, StanceState, TextState } from './state.ts';

/** A text on one revision with everything that was said about it. */
export interface Negotiation {
  readonly text: TextState;
  readonly revision: RevisionState;
  /** Those that stand on this revision. */
  readonly amendments: readonly AmendmentState[];
  /** By provision. */
  readonly provisions: ReadonlyMap<string, ProvisionState>;
  readonly stances: readonly StanceState[];
  readonly packages: readonly PackageState[];
  readonly silences: readonly SilenceState[];
}

/** `clean` is computed, each level of agreement is people's word (rules TX-12, TX-26). `reserved`: clean, but somebody reserves. */
export type ProvisionStatus = 'open' | 'reserved' | 'clean' | AgreementLevel;

/** A provision of the revision, or one that somebody adds, with all that was proposed, said and decided of it. */
export interface NegotiatedProvision extends Entry {
  readonly kind: ProvisionKind;
  readonly parent?: string;
  readonly label: string;
  /** 0 for what belongs to nothing. */
  readonly level: number;
  /** As the revision words it; '' of an added one. */
  readonly words: string;
  /** The words that the compilation stands upon: the revision's, with what was settled since. */
  readonly base: readonly Token[];
  readonly status: ProvisionStatus;
  readonly state?: ProvisionState;
  /** Standing amendments to it, as they were tabled. */
  readonly amendments: readonly AmendmentState[];
  readonly stances: readonly StanceState[];
  readonly packages: readonly PackageState[];
}

export interface NegotiatedText {
  readonly text: TextState;
  readonly revision: RevisionState;
  readonly provisions: readonly NegotiatedProvision[];
}

/** A text for whoever sees revisions alone: nothing that was proposed, said or decided since. */
export function asIssued({ text, revision }: Negotiation): Negotiation {
  const { called: _, ...shown } = text;
  return { text: shown, revision, amendments: [], provisions: new Map(), stances: [], packages: [], silences: [] };
}

/** Compiles a text with all that stands; what is in `kept` for the same input is not compiled again. */
export function negotiated(negotiation: Negotiation, kept: KeptText = new KeptText()): NegotiatedText {
  const { text, revision, amendments, provisions } = negotiation;
  const sameAs = twinsAmong(amendments, kept.lexicon);
  const home = (provision: string) => sameAs.get(provision) ?? provision;
  const byProvision = Map.groupBy(amendments, ({ provision }) => home(provision));
  const working = new Map<string, { readonly base: readonly Token[]; readonly proposals: readonly Proposal[] }>();
  const workingFor = (id: string, words: string) => {
    const found = working.get(id) ?? kept.working(id, words, byProvision.get(id) ?? [], provisions.get(id));
    working.set(id, found);
    return found.base;
  };
  const own = revision.provisions.map(({ id, words }) => ({ id, tokens: workingFor(id, words) }));
  const structure = amendments.flatMap((amendment) => {
    const proposal = structureOf(amendment, kept.lexicon);
    if (proposal === undefined) return [];
    if (proposal.kind === 'split') return { ...proposal, provision: home(proposal.provision), at: proposal.at.map((cut) => settledCut(cut, amendment.place, provisions.get(home(amendment.provision))?.settlements ?? [])) };
    return proposal.kind === 'add' ? { ...proposal, tokens: workingFor(home(amendment.provision), amendment.words ?? '') } : { ...proposal, provision: home(proposal.provision) };
  });
  const compiled = compileText({
    revision: revision.id,
    provisions: own,
    proposals: new Map([...working].map(([id, { proposals }]) => [id, proposals])),
    structure,
    ...(text.sequence.length > 0 && { everybody: text.sequence }),
    kept,
  });
  const stances = Map.groupBy(negotiation.stances.filter(({ status }) => status === 'standing'), ({ provision }) => home(provision));
  const levels = new Map<string, number>();
  const known = new Map<string, RevisionState['provisions'][number]>(revision.provisions.map((one) => [one.id, one]));
  return {
    text,
    revision,
    provisions: compiled.entries.map((entry) => {
      const there = known.get(entry.id);
      const those = byProvision.get(entry.id) ?? [];
      const adding = those.find(({ amendmentType }) => amendmentType === 'ADD');
      const parent = there?.parent ?? known.get(adding?.after ?? '')?.parent;
      const level = parent === undefined ? 0 : (levels.get(parent) ?? 0) + 1;
      levels.set(entry.id, level);
      const state = provisions.get(entry.id);
      const said = stances.get(entry.id) ?? [];
      return {
        ...entry,
        kind: there?.kind ?? adding?.provisionKind ?? 'paragraph',
        ...(parent !== undefined && { parent }),
        label: there?.label ?? adding?.label ?? '',
        level,
        words: there?.words ?? '',
        base: working.get(entry.id)?.base ?? [],
        status: statusOf(entry, state, said, there?.placeholder === true),
        ...(state !== undefined && { state }),
        amendments: those,
        stances: said,
        packages: negotiation.packages.filter(({ provisions: tied, status }) => status === 'tied' && tied.some((id) => id === entry.id)),
      };
    }),
  };
}

function statusOf(entry: Entry, state: ProvisionState | undefined, stances: readonly StanceState[], placeholder: boolean): ProvisionStatus {
  if (state?.agreement !== undefined) return state.agreement.level;
  if (placeholder || entry.added !== undefined || isProposedOfAsSuch(entry) || cleanText(entry.compilation) === undefined) return 'open';
  return stances.some(({ verb }) => verb === 'reserve') ? 'reserved' : 'clean';
}

/** Points that readers still differ on, and whether the provision as such is in question, which counts as one. */
export function openCount(entry: Entry): number {
  return openPoints(entry.compilation).length + (isProposedOfAsSuch(entry) ? 1 : 0);
}

/** Whether somebody wants something of the provision as such: that it is added, moved, cut or joined. */
export function isProposedOfAsSuch({ added, moves, splits, joins }: Entry): boolean {
  return [added === undefined ? [] : [added], moves, splits, joins].some((all) => all.some(({ parties }) => parties.length > 0));
}

interface Working {
  readonly amendments: readonly AmendmentState[];
  readonly state: ProvisionState | undefined;
  readonly words: string;
  readonly base: readonly Token[];
  readonly proposals: readonly Proposal[];
}

/** What was compiled of a text, by provision, so that after a change only what it touches is compiled anew (rule TX-8). */
export class KeptText implements KeptCompilations {
  readonly lexicon: Lexicon = new Map();
  readonly #working = new Map<string, Working>();
  readonly #compiled = new Map<string, { readonly base: readonly Token[]; readonly proposals: readonly Proposal[]; readonly compilation: Compilation }>();

  working(id: string, words: string, amendments: readonly AmendmentState[], state: ProvisionState | undefined): Working {
    const known = this.#working.get(id);
    if (known?.words === words && known.state?.changedAt === state?.changedAt && isSame(known.amendments, amendments)) return known;
    const proposals = amendments.flatMap((amendment) => proposalOf(amendment, this.lexicon) ?? []);
    const made = { amendments, state, words, ...workingOf(tokenise(words, this.lexicon), proposals, state?.settlements ?? []) };
    this.#working.set(id, made);
    return made;
  }

  of(provision: string, base: readonly Token[], proposals: readonly Proposal[], make: () => Compilation): Compilation {
    const known = this.#compiled.get(provision);
    if (known?.base === base && known.proposals === proposals) return known.compilation;
    const compilation = make();
    this.#compiled.set(provision, { base, proposals, compilation });
    return compilation;
  }
}

function isSame(one: readonly AmendmentState[], other: readonly AmendmentState[]): boolean {
  return one.length === other.length && one.every(({ id, changedAt, revision }, at) => other[at]?.id === id && other[at].changedAt === changedAt && other[at].revision === revision);
}

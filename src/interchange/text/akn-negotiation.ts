import { textOf } from '../../process/text/compile/tokens.ts';
import { compilationVersion } from '../../process/text/compile/compile.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import type { AmendmentState } from '../../process/text/state.ts';
import type { AknParties } from './akn-parties.ts';
import { marked, markedPoints, wordsOf } from './marked.ts';
import { element, plain } from './markup.ts';
import type { Markup } from './markup.ts';
import type { TextOut } from './out.ts';
import { structureOut } from './structure.ts';

/** The namespace of what Akoma Ntoso has no place for: points, stances, agreements, the ledger. Elements of it have the prefix `tvx`. */
export const negotiationNamespace = 'urn:travaux:negotiation:1';

/** What was said and decided of each provision. Of other variants than the compilation only what is agreed; without names nothing that says whose it is. */
export function negotiationOf(out: TextOut, parties: AknParties): Markup {
  const { text: { text, revision, provisions }, variant, names } = out;
  const entries = new Map(revision.ledger.map((entry) => [entry.provision as string, entry]));
  const whole = variant === 'compilation';
  return element('tvx:negotiation', { text: text.id, revision: revision.id, status: revision.status, method: text.method, variant, compilationVersion: String(compilationVersion), names: String(names) }, [
    ...provisions.filter(({ added }) => whole || added === undefined).map((provision) => provisionOf(provision, out, entries.get(provision.id), parties)),
    ...(whole ? packagesOf(provisions) : []),
  ], '\n');
}

function provisionOf(provision: NegotiatedProvision, out: TextOut, entry: TextOut['text']['revision']['ledger'][number] | undefined, parties: AknParties): Markup {
  const { id, status, added, state } = provision;
  const whole = out.variant === 'compilation';
  return element('tvx:provision', { id, label: provision.label, status, ...(added && { added: 'true', by: parties.refer(added.parties) }) }, [
    ...(state?.agreement === undefined ? [] : [element('tvx:agreement', { level: state.agreement.level, meeting: state.agreement.meeting, textHash: state.agreement.textHash, pending: parties.refer(state.agreement.pending) })]),
    ...(whole ? detailsOf(provision, out, parties) : []),
    ...(whole && entry !== undefined ? [element('tvx:from', { provisions: entry.from.join(' '), approach: entry.approach, contributors: parties.refer(entry.contributors) }, out.names && entry.rationale !== undefined ? [plain(entry.rationale)] : [])] : []),
  ], '\n');
}

function detailsOf(provision: NegotiatedProvision, out: TextOut, parties: AknParties): readonly Markup[] {
  const { names, text: { text: { sequence } } } = out;
  const points = markedPoints(marked(provision.compilation, { names, sequence }));
  return [
    element('tvx:base', {}, [plain(textOf(provision.base))]),
    ...points.map(({ id, start, end, open, alts }) => element('tvx:point', { id, start: String(start), end: String(end), open: String(open) }, alts.map(({ content, key, parties: those, sources }, at) => element('tvx:alternative', { base: at === 0 ? 'true' : undefined, key, by: at === 0 ? undefined : parties.refer(those), amendments: sources.length === 0 ? undefined : sources.join(' ') }, [plain(wordsOf(content))])))),
    ...structureOut(provision, out).map((one) => element(`tvx:${one.is}`, { after: one.is === 'move' ? one.after : undefined, at: one.is === 'split' ? one.at.join(' ') : undefined, next: one.is === 'join' ? one.next.join(' ') : undefined, by: parties.refer(one.parties), amendments: one.sources.length === 0 ? undefined : one.sources.join(' ') })),
    ...(names ? provision.amendments.map((one) => amendmentOf(one, parties)) : []),
    ...(names ? provision.stances.map(({ id, amendment, point, alternative, holder, verb, note }) => element('tvx:stance', { id, verb, by: parties.refer([holder]), amendment, point, alternative }, note === undefined ? [] : [plain(note)])) : []),
  ];
}

function amendmentOf({ id, amendmentType, proponents, label, carried, amends, restsOn, reason }: AmendmentState, parties: AknParties): Markup {
  return element('tvx:amendment', { id, type: amendmentType, by: parties.refer(proponents), label, carried, amends, restsOn: restsOn.length === 0 ? undefined : restsOn.join(' ') }, reason === undefined ? [] : [element('tvx:reason', {}, [plain(reason)])]);
}

function packagesOf(provisions: readonly NegotiatedProvision[]): readonly Markup[] {
  const all = new Map(provisions.flatMap(({ packages }) => packages).map((one) => [one.id, one]));
  return [...all.values()].map(({ id, title, provisions: tied }) => element('tvx:package', { id, provisions: tied.join(' ') }, [plain(title)]));
}

import { may } from '../../../../access/may.ts';
import { digest } from '../../../../process/text/compile/digest.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { ConsolidationState } from '../../../../process/text/state.ts';
import { recordHead } from '../../../../store/work-plan/positions.ts';
import { loadMeetings } from '../../../parts/meetings.ts';
import type { Meeting } from '../../../parts/meetings.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { loadTextView } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import { loadDrafted } from '../load-chairs-words.ts';

/** What lies on the chair's desk: the text, what was drafted for its next revision, and the provision that is looked at. */
export interface ChairsDesk {
  readonly view: TextView;
  /** Drafted or validated on this revision. */
  readonly drafted: readonly ConsolidationState[];
  readonly meetings: readonly Meeting[];
  readonly provision: NegotiatedProvision;
  readonly before: NegotiatedProvision | undefined;
  readonly next: NegotiatedProvision | undefined;
}

/** Undefined: there is no such text, or no revision of it. The provision is the one asked for, else the one that is called, else the first that is not agreed. */
export async function loadChair(visit: Visit): Promise<ChairsDesk | undefined> {
  const view = await loadTextView(visit);
  if (view === undefined) return undefined;
  const { text } = view.negotiation;
  const { provisions } = view.compiled;
  const asked = visit.url.searchParams.get('at') ?? text.called;
  const found = provisions.findIndex(({ id }) => id === asked);
  const open = provisions.findIndex(({ status, kind }) => !isAgreed(status) && kind !== 'heading');
  const at = found < 0 ? Math.max(open, 0) : found;
  const provision = provisions[at];
  if (provision === undefined) return undefined;
  const [drafted, meetings] = await Promise.all([loadDrafted(visit, view), loadMeetings(visit)]);
  return { view, drafted, meetings, provision, before: provisions[at - 1], next: provisions[at + 1] };
}

/** The same visit as of what is recorded by now: something else may have been while a form was carried out. */
export async function asOfNow(visit: Visit): Promise<Visit> {
  const { position } = await recordHead(visit.store.pool, visit.process);
  return { ...visit, position, head: position };
}

/** Whoever records what the meeting decided, today. */
export function mayChair({ actor, asOf }: Visit): boolean {
  return asOf === undefined && may(actor, 'resolve-point');
}

/** The amendments that a decision about a provision is made upon. */
export function standingOn({ id, amendments }: NegotiatedProvision): readonly NegotiatedProvision['amendments'][number][] {
  return amendments.filter(({ provision }) => provision === id);
}

/** Names what somebody saw of a provision: forms bring it back, so that nothing is decided upon something else. */
export function seenOf(provision: NegotiatedProvision): string {
  return digest(JSON.stringify([standingOn(provision).map(({ id }) => id).toSorted(), provision.state?.settlements.length ?? 0, provision.state?.agreement?.level ?? '']));
}

/** A label within a sentence of the page, whose direction may be another. */
export function apart(label: string): string {
  return `\u2068${label}\u2069`;
}

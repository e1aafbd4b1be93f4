import type { Act } from '../vocabulary/act.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { RecordContradiction } from '../vocabulary/record-contradiction.ts';
import type { WorkPlanAct } from './acts.ts';
import type { EventState, EventStatus, SubjectState } from './state.ts';

/** The thing an act is about, after the act. Throws only on a record that contradicts itself, which `rebuild` must not hide. */
export function evolve(state: SubjectState | undefined, act: Act<WorkPlanAct>): SubjectState {
  return begin(act) ?? change(state, act);
}

/** Acts that bring a thing into being. */
function begin(act: Act<WorkPlanAct>): SubjectState | undefined {
  const { type, data } = act.body;
  switch (type) {
    case 'process-opened':
      return { kind: 'process', id: data.process, title: data.title, shortTitle: data.shortTitle, aim: data.aim, timeZone: data.timeZone, claims: [] };
    case 'mandate-recorded':
      return { kind: 'mandate', id: data.mandate, symbol: data.symbol, title: data.title, adoptedOn: data.adoptedOn, paragraphs: data.paragraphs, claims: data.claims };
    case 'phase-defined':
      return { kind: 'phase', id: data.phase, numeral: data.numeral, title: data.title, order: data.order, claims: data.claims };
    case 'track-defined':
      return { kind: 'track', id: data.track, title: data.title, colour: data.colour, order: data.order, claims: data.claims };
    case 'place-recorded': {
      const { place, ...rest } = data;
      return { kind: 'place', id: place, ...rest, claims: [] };
    }
    case 'document-recorded': {
      const { document, ...rest } = data;
      return { kind: 'document', id: document, ...rest };
    }
    case 'rule-set':
      return { kind: 'rule', id: data.rule, rule: data.kind, documentKind: data.documentKind, title: data.title, leastDays: data.leastDays, ...(data.mostDays !== undefined && { mostDays: data.mostDays }), claims: data.claims };
    case 'link-recorded':
      return { kind: 'link', id: data.link, from: data.from, to: data.to, relation: data.relation, claims: [] };
    case 'plan-published':
      return { kind: 'version', id: data.version, label: data.label, asOf: data.asOf, showing: act.position, ...(data.document !== undefined && { document: data.document }), claims: [] };
    case 'event-scheduled':
      return { kind: 'event', id: data.event, eventKind: data.kind, track: data.track, status: 'scheduled', paragraphs: data.paragraphs, claims: data.claims };
    case 'document-circulated':
    case 'event-moved':
    case 'event-confirmed':
    case 'event-held':
    case 'event-cancelled':
    case 'claims-added':
    case 'claim-withdrawn':
      return undefined;
  }
}

function change(state: SubjectState | undefined, act: Act<WorkPlanAct>): SubjectState {
  if (state === undefined) throw new RecordContradiction(act.position, `${act.body.type} before its subject ${act.subject} exists`);
  const { type, data } = act.body;
  switch (type) {
    case 'document-circulated':
      return state.kind === 'document' ? { ...state, circulatedOn: data.on, circulatedTo: data.to } : mismatch(act);
    case 'event-moved':
      return eventAfter(state, act, data.claims);
    case 'event-confirmed':
      return eventAfter(state, act, data.claims, 'confirmed');
    case 'event-held':
      return eventAfter(state, act, data.claims, 'held');
    case 'event-cancelled':
      return eventAfter(state, act, [], 'cancelled');
    case 'claims-added':
      return { ...state, claims: [...state.claims, ...data.claims] };
    case 'claim-withdrawn':
      return { ...state, claims: state.claims.filter((one) => one.claim !== data.claim) };
    case 'process-opened':
    case 'mandate-recorded':
    case 'phase-defined':
    case 'track-defined':
    case 'place-recorded':
    case 'document-recorded':
    case 'rule-set':
    case 'link-recorded':
    case 'plan-published':
    case 'event-scheduled':
      return mismatch(act);
  }
}

/** A move takes a confirmation back: what was confirmed was the old date or place. */
function eventAfter(state: SubjectState, act: Act<WorkPlanAct>, claims: readonly Claim[], status: EventStatus = 'scheduled'): EventState {
  if (state.kind !== 'event') return mismatch(act);
  return { ...state, status, claims: [...state.claims, ...claims] };
}

function mismatch(act: Act<WorkPlanAct>): never {
  throw new RecordContradiction(act.position, `${act.body.type} about ${act.subject}`);
}

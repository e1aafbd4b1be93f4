import type { Breach } from './breach.ts';
import { planEvent, planPhase } from './plan.ts';
import type { Plan } from './plan.ts';
import type { StateOf, SubjectState } from './state.ts';

/** The plan with these things put in their places: what a preview checks before anything is written. */
export function planAfter(plan: Plan, states: Iterable<SubjectState>): Plan {
  const changed = [...states];
  return {
    ...plan,
    process: ofKind(changed, 'process').at(-1) ?? plan.process,
    events: replaced(plan.events, ofKind(changed, 'event').map(planEvent)),
    phases: replaced(plan.phases, ofKind(changed, 'phase').map(planPhase)),
    tracks: replaced(plan.tracks, ofKind(changed, 'track')),
    mandates: replaced(plan.mandates, ofKind(changed, 'mandate')),
    documents: replaced(plan.documents, ofKind(changed, 'document')),
    links: replaced(plan.links, ofKind(changed, 'link')),
    rules: replaced(plan.rules, ofKind(changed, 'rule')),
  };
}

function ofKind<Kind extends SubjectState['kind']>(states: readonly SubjectState[], kind: Kind): readonly StateOf<Kind>[] {
  return states.filter((state): state is StateOf<Kind> => state.kind === kind);
}

function replaced<Thing extends { readonly id: string }>(old: readonly Thing[], changed: readonly Thing[]): readonly Thing[] {
  const byId = new Map(changed.map((thing) => [thing.id, thing]));
  const kept = old.map((thing) => byId.get(thing.id) ?? thing);
  const known = new Set<string>(old.map((thing) => thing.id));
  return [...kept, ...changed.filter((thing) => !known.has(thing.id))];
}

/** Breaches that are in `some` and not in `others`: the same rule broken by the same things counts as the same breach. */
export function breachesOnlyIn(some: readonly Breach[], others: readonly Breach[]): readonly Breach[] {
  const known = new Set(others.map(breachName));
  return some.filter((breach) => !known.has(breachName(breach)));
}

function breachName(breach: Breach): string {
  return `${breach.code}|${breach.subjects.toSorted().join('|')}`;
}

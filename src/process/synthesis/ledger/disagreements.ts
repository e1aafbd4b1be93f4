import { union } from './held-position.ts';
import { rootOf } from './ledger.ts';
import type { Ledger, Standings } from './ledger.ts';
import { stances } from './position-row.ts';
import type { Stance } from './position-row.ts';

/** Answers that were declared to contradict each other, whether or not anybody opposed one of them. */
export interface ContestedQuestion {
  readonly id: string;
  readonly sides: readonly { readonly id: string; readonly recommendations: readonly string[] }[];
}

/** Who speaks for one side, and with what. All ids are sorted, each once. */
export interface DisagreementSide {
  /** A stance on the recommendation, or a side of the question. */
  readonly id: string;
  readonly recommendations: readonly string[];
  readonly states: readonly string[];
  readonly groups: readonly string[];
  readonly participants: readonly string[];
  readonly evidence: readonly string[];
}

export interface Disagreement {
  readonly about: { readonly kind: 'recommendation' | 'question'; readonly id: string };
  readonly sides: readonly DisagreementSide[];
  /** States that stand on more than one side: divided by their groups, or with answers that were declared to contradict each other. */
  readonly onSeveralSides: readonly string[];
}

/**
 * What is not agreed, with both sides' evidence (rule PO-20): the declared questions, in the order given, then each
 * recommendation that a State or group supports and another opposes, by id. A question is shown even where nobody has
 * taken a position; one with fewer than two sides contests nothing and is left out.
 */
export function disagreementsIn(ledger: Ledger, questions: readonly ContestedQuestion[], mergedInto: (recommendation: string) => string): readonly Disagreement[] {
  const contested = questions.filter(({ sides }) => sides.length > 1).map((question) => onQuestion(question, ledger, mergedInto));
  const opposed = [...ledger].filter(([, standings]) => holdsBoth(standings)).map(([id, standings]) => onRecommendation(id, standings));
  return [...contested, ...opposed];
}

/** Other participants are shown on their side, but what only they contest is no disagreement among delegations. */
function holdsBoth({ states, groups }: Standings): boolean {
  const said = new Set([...states.values(), ...groups.values()].flatMap(({ sides }) => sides.map(({ stance }) => stance)));
  return said.has('support') && said.has('oppose');
}

function onRecommendation(id: string, standings: Standings): Disagreement {
  const sides = stances.map((stance) => sideOf(stance, [id], [standings], stance)).filter(({ states, groups, participants }) => states.length + groups.length + participants.length > 0);
  return { about: { kind: 'recommendation', id }, sides, onSeveralSides: several(sides) };
}

/** A side of a question is held by whoever supports one of its recommendations. */
function onQuestion(question: ContestedQuestion, ledger: Ledger, mergedInto: (recommendation: string) => string): Disagreement {
  const sides = question.sides.map(({ id, recommendations }) => {
    const roots = union([recommendations.map((one) => rootOf(one, mergedInto))]);
    return sideOf(id, roots, roots.flatMap((root) => ledger.get(root) ?? []), 'support');
  });
  return { about: { kind: 'question', id: question.id }, sides, onSeveralSides: several(sides) };
}

function sideOf(id: string, recommendations: readonly string[], standings: readonly Standings[], stance: Stance): DisagreementSide {
  const found = (kind: keyof Standings) => standings.flatMap((on) => [...on[kind]].flatMap(([holder, { sides }]) => sides.filter((side) => side.stance === stance).map(({ evidence }) => ({ holder, evidence }))));
  const [states, groups, participants] = [found('states'), found('groups'), found('participants')];
  const holders = (of: typeof states) => union([of.map(({ holder }) => holder)]);
  return { id, recommendations, states: holders(states), groups: holders(groups), participants: holders(participants), evidence: union([...states, ...groups, ...participants].map(({ evidence }) => evidence)) };
}

function several(sides: readonly DisagreementSide[]): readonly string[] {
  const times = Map.groupBy(sides.flatMap(({ states }) => states), (state) => state);
  return [...times].filter(([, on]) => on.length > 1).map(([state]) => state).toSorted();
}

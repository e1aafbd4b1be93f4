import type { Limits } from './floor-state.ts';
import { weightsFor } from './flow-of.ts';
import type { OrderTerms } from './order/types.ts';
import type { SessionRules } from './session-rules.ts';

/** The limits of a floor under a session's rules: of those with a least and a most, the most. */
export function limitsOf(rules: SessionRules): Limits {
  return {
    intervention: rules.interventionSeconds,
    group: rules.groupSeconds ?? rules.interventionSeconds,
    pointOfOrder: rules.pointOfOrderSeconds,
    rightOfReply: rules.rightOfReplySeconds,
    moderator: rules.moderatorSeconds[1],
    expert: rules.expertSeconds[1],
    podium: rules.podiumSeconds[1],
    warn: rules.warnSeconds,
  };
}

/** What the order rests on, written into the act that opens a sitting so that it is published before anybody asks. */
export function orderTermsOf(rules: SessionRules): OrderTerms {
  return {
    weights: weightsFor(rules),
    overtakesInFlow: rules.overtakesInFlow,
    asides: { times: rules.asideTimes, seconds: Math.max(rules.pointOfOrderSeconds, rules.rightOfReplySeconds) },
    ...(rules.overtakes !== undefined && { overtakes: rules.overtakes }),
    ...(rules.alternation !== undefined && { alternation: rules.alternation }),
  };
}

import type { Policy } from './policies.ts';

/** Rounds of review, reports, remarks and peer reviews. */
export const reviewPolicies: readonly Policy[] = [];

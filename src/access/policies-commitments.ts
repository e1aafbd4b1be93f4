import type { Policy } from './policies.ts';

/** Commitments, pledges, coalitions and mechanisms. */
export const commitmentPolicies: readonly Policy[] = [];

import type { Policy } from './policies.ts';

/** Adoption: decisions, votes and what States say of them. */
export const adoptionPolicies: readonly Policy[] = [];

import type { Policy } from './policies.ts';

/** The trust fund. */
export const fundPolicies: readonly Policy[] = [];

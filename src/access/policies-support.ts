import type { Policy } from './policies.ts';

/** Requests for support, offers and agreements. */
export const supportPolicies: readonly Policy[] = [];

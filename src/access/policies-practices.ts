import type { Policy } from './policies.ts';

/** The repository of practices. */
export const practicePolicies: readonly Policy[] = [];

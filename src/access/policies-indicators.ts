import type { Policy } from './policies.ts';

/** Indicators, assessments and released tables. */
export const indicatorPolicies: readonly Policy[] = [];

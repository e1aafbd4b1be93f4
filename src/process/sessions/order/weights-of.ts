/** A regional group or constituency with the number of its members. */
export interface FlowMembers {
  readonly flow: string;
  readonly members: number;
}

/**
 * The weights of flows: all alike, by members, or a share `alpha` (0–1) alike and the rest by members, as the European
 * Parliament's Rule 171 divides speaking time. Weights are 1 on the average, so that a flow which nobody named weighs as
 * much as the average one. A flow without members counts as one member: who weighs nothing would never speak.
 */
export function weightsOf(flows: readonly FlowMembers[], division: 'equal' | 'members' | number): Record<string, number> {
  const alpha = division === 'equal' ? 1 : division === 'members' ? 0 : Math.min(1, Math.max(0, division));
  const counted = flows.map(({ flow, members }) => ({ flow, members: Math.max(1, members) }));
  const average = counted.reduce((sum, { members }) => sum + members, 0) / Math.max(1, counted.length);
  return Object.fromEntries(counted.map(({ flow, members }) => [flow, alpha + ((1 - alpha) * members) / average]));
}

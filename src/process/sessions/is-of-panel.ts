import type { Segment } from './floor-state.ts';

/** Whether somebody sits on the panel of a segment: its moderator's State, or an expert. */
export function isOfPanel(segment: Pick<Segment, 'moderator' | 'experts'> | undefined, holder: string): boolean {
  return segment !== undefined && (segment.moderator === holder || segment.experts.some((expert) => expert === holder));
}

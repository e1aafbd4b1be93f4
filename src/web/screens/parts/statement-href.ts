import type { ScreenProps } from '../screen.ts';

/** Stands in the address `links.statement` for the turn whose statement is meant. */
export const anyTurn = 'turn-of-speaker';

/** The address of the text of a turn's statement. */
export function statementHref(links: ScreenProps['links'], turn: string): string {
  return (links['statement'] ?? '').replace(anyTurn, encodeURIComponent(turn));
}

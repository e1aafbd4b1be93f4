import type { MechanismKind } from '../../../src/process/commitments/state.ts';
import type { Six } from '../six.ts';

/** The documents in which mechanisms are asked for. */
export const asking = { summary: 'session-3-summary', brief1: 'issue-brief-1', brief3: 'issue-brief-3', chair: 'chairs-summary', note: 'concept-note' } as const;
type Asking = keyof typeof asking;

/** A mechanism that the documents of the process ask for, in short words of our own, with every line that does so. */
export interface MechanismFact {
  readonly id: string;
  readonly kind: MechanismKind;
  readonly title: Six;
  readonly places: readonly { readonly document: string; readonly locator: string }[];
}

/** `places`: each document with the lines of it. */
export function asked(id: string, kind: MechanismKind, title: Six, ...places: readonly (readonly [document: Asking, ...lines: readonly string[]])[]): MechanismFact {
  return { id, kind, title, places: places.flatMap(([document, ...lines]) => lines.map((locator) => ({ document: asking[document], locator }))) };
}

import { memberState, stateTable } from './states/state.ts';

/** The 193 Member States of the United Nations, ISO 3166-1 alpha-2, in the order of the codes. Their names: `states/names.ts`. */
export const memberStates: readonly string[] = stateTable.map((state) => state.code);

export function isMemberState(code: string): boolean {
  return memberState(code) !== undefined;
}

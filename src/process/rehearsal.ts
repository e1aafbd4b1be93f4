/** The id of the invented process of a demonstration, in which everything can be tried. Nobody means it who names no process. */
export const rehearsalProcess = 'rehearsal';

/** The processes without the rehearsal; with it where there is no other. */
export function withoutRehearsal<Listed extends { readonly id: string }>(processes: readonly Listed[]): readonly Listed[] {
  const real = processes.filter(({ id }) => id !== rehearsalProcess);
  return real.length === 0 ? processes : real;
}

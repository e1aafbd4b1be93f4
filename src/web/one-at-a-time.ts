const lines = new Map<string, Promise<unknown>>();

/**
 * Work about the same thing, one after the other in this program: for steps that belong together and have no transaction
 * of their own, such as personal data and the act that holds their commitment.
 */
export async function oneAtATime<Result>(about: string, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(about) ?? Promise.resolve();
  // What failed before is told to whoever asked for it, and holds up nobody after.
  const mine = before.then(work, work);
  lines.set(about, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(about) === mine) lines.delete(about);
  }
}

/** These words, and what stands in their place. */
export type Replacement = readonly [what: string, by: string];

/** Each is replaced once, where it stands first. Throws a RangeError where it does not stand: a slip of the script. */
export function replaced(words: string, changes: readonly Replacement[]): string {
  return changes.reduce((text, [what, by]) => {
    const at = text.indexOf(what);
    if (at < 0) throw new RangeError(`"${what}" does not stand in: ${text}`);
    return tidy(text.slice(0, at) + by + text.slice(at + what.length));
  }, words);
}

/** What was taken out leaves no second space, and none before a comma. */
function tidy(text: string): string {
  return text.replaceAll('  ', ' ').replaceAll(' ,', ',').replaceAll(' ;', ';').trim();
}

const names = new Map<string, string>();

/**
 * A name for a statement whose text is put together from a few known pieces, so that the server plans each text once a
 * connection. The pieces never hold values; those are parameters.
 */
export function statementName(prefix: string, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `${prefix}-${names.size}`;
  names.set(text, name);
  return name;
}

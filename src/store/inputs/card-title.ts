const most = 90;

/** What a card without a title of its own is called: its first words, cut between two of them. */
export function cardTitle(text: string): string {
  const line = text.trim().split('\n')[0]?.replace(/\s+/gu, ' ').trim() ?? '';
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  // Scripts without spaces are cut between characters.
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/\ufffd$/u, '').replace(/[\s,;:.–-]+$/u, '')}…`;
}

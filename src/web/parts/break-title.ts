/** Breaks a title into at most `most` lines of at most `room` letters, at spaces and after hyphens; where there are none, such as in Chinese, anywhere. What does not fit is cut with "…". */
export function breakTitle(title: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = title.trim();
  while (rest.length > room && lines.length < most - 1) {
    const cut = lastBreak(rest, room);
    lines.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest.length > room) {
    const cut = lastBreak(rest, room - 1);
    rest = `${rest.slice(0, cut).replace(/[\s,;:–—-]+$/u, '')}…`;
  }
  return rest === '' ? lines : [...lines, rest];
}

/** Where a line of at most `room` letters may end: not before its first third, rather within a word. */
function lastBreak(text: string, room: number): number {
  const breaks = [...text.slice(0, room + 1).matchAll(/\s|(?<=\p{L}-)(?=\p{L})/gu)].map(({ index }) => index).filter((index) => index > 0 && index <= room);
  const last = breaks.at(-1) ?? 0;
  if (last >= room / 3) return last;
  // Never between the two halves of a letter that takes two places.
  return /[\uD800-\uDBFF]/u.test(text.charAt(room - 1)) ? room - 1 : room;
}

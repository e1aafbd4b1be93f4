/** XML takes no control characters at all; overrides and isolates of direction could rewrite the line they stand in. */
export function wordText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '').normalize('NFC');
}

/** What can be handed to a template: text and structure, never anything that could run. */
export type Printable = string | number | boolean | null | undefined | readonly Printable[] | { readonly [key: string]: Printable };

/** Invisible signs that turn or hide what stands around them; marks of direction (U+200E, U+200F) may stay. */
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * The data as JSON for a template, every text in composed form and without control characters or overrides of
 * direction, by which a name could rewrite the line it stands in. Lone halves of surrogate pairs become U+FFFD.
 */
export function printable(data: Printable): string {
  return JSON.stringify(data, (_, value: Printable) => (typeof value === 'string' ? cleaned(value) : value));
}

function cleaned(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(invisible, '').normalize('NFC');
}

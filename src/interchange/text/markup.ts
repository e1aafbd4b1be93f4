import { wordText } from '../draft/word-text.ts';

/** Markup that is written already; a text is not. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return wordText(text).replace(/[&<>"]/gu, (sign) => signs[sign] ?? '');
}

/** A text between tags. What XML does not take is left out. */
export function plain(text: string): Markup {
  return { markup: escaped(text) };
}

/** Attributes that are undefined are not written. White space in values is one space, as a reader would take it. */
export function element(name: string, attributes: Attributes = {}, children: readonly Markup[] = [], apart = ''): Markup {
  return { markup: `<${name}${written(attributes)}>${apart}${children.map(({ markup }) => markup + apart).join('')}</${name}>` };
}

/** One with nothing in it, as XML and HTML both read it. */
export function empty(name: string, attributes: Attributes = {}): Markup {
  return { markup: `<${name}${written(attributes)}/>` };
}

function written(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value).replace(/[\t\n\r]+/gu, ' ')}"`)).join('');
}

/** Lines of a text, with breaks between them. */
export function lines(text: string): readonly Markup[] {
  return text.split('\n').flatMap((line, at) => [...(at === 0 ? [] : [empty('br')]), ...(line === '' ? [] : [plain(line)])]);
}

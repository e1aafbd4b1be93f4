import { counted } from './document-reading.ts';
import type { Block, RawDocument } from './document-reading.ts';
import { pagesByLength } from './pages.ts';
import { readXml } from './xml-events.ts';

const namespaces = { 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0': '' };
/** What is told about the text and is none of it. */
const about = new Set(['meta', 'authorialNote', 'remark']);
const written = new Set(['p', 'heading', 'subheading', 'formula', 'docTitle', 'longTitle', 'listIntroduction', 'listWrapUp']);

export function isAkn(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:\w+:)?akomaNtoso\b/su.test(text.slice(0, 4096));
}

/**
 * A text in Akoma Ntoso 3 as a document: its headings and paragraphs, each behind its number. A bracket as this project writes
 * it (`inline` of the name `bracket`) stands as a bracket with the names of those who want an alternative; of other changes
 * insertions are taken and deletions are not, and that is told.
 */
export function readAkn(bytes: Uint8Array): RawDocument {
  const body = new AknBody();
  readXml(bytes, namespaces, { open: (name, attribute) => body.open(name, attribute), close: (name) => body.close(name), text: (text) => body.text(text) });
  const { insertions, deletions, notes } = body;
  return {
    blocks: body.blocks,
    pages: pagesByLength(body.blocks),
    findings: [...(insertions + deletions > 0 ? [{ code: 'tracked-changes' as const, details: { insertions, deletions } }] : []), ...counted('comments-left-out', notes)],
  };
}

interface Bracket {
  /** Alternatives. */
  begun: number;
  readonly named: Set<string>;
  against: readonly string[];
  /** Of the base, in the text of the paragraph. */
  end?: number;
}

class AknBody {
  readonly blocks: Block[] = [];
  insertions = 0;
  deletions = 0;
  notes = 0;
  #skipping: string[] = [];
  #number = '';
  #inNumber = false;
  #text: string | undefined;
  readonly #inlines: boolean[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #named: string[] = [];
  #depth = 0;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.#skipping.length > 0 || about.has(name) || (name === 'del' && this.#brackets.length === 0)) {
      if (this.#skipping.length === 0 && name === 'del') this.deletions += 1;
      if (this.#skipping.length === 0 && name === 'authorialNote') this.notes += 1;
      this.#skipping.push(name);
      return;
    }
    if (name === 'num') [this.#inNumber, this.#number] = [true, ''];
    else if (written.has(name)) this.#begin();
    else if (name === 'section' || name === 'chapter' || name === 'part') this.#depth += 1;
    else if (name === 'inline') this.#inline(attribute('name') === 'bracket');
    else if (name === 'ins' || name === 'del') this.#change(attribute('title') ?? '');
  }

  close(name: string): void {
    if (this.#skipping.length > 0) {
      this.#skipping.pop();
      return;
    }
    if (name === 'num') this.#inNumber = false;
    else if (written.has(name)) this.#end(name === 'heading' || name === 'docTitle' || name === 'longTitle');
    else if (name === 'section' || name === 'chapter' || name === 'part') this.#depth -= 1;
    else if (name === 'ins' || name === 'del') this.#said(name, this.#named.pop() ?? '');
    else if (name === 'inline' && this.#inlines.pop() === true) this.#closeBracket();
  }

  text(text: string): void {
    if (this.#skipping.length > 0) return;
    if (this.#inNumber) this.#number += text;
    else if (this.#text !== undefined) this.#text += text;
  }

  #inline(bracket: boolean): void {
    this.#inlines.push(bracket);
    if (!bracket) return;
    this.text('[');
    this.#brackets.push({ begun: 0, named: new Set(), against: [] });
  }

  #change(by: string): void {
    const bracket = this.#brackets.at(-1);
    if (bracket === undefined) this.insertions += 1;
    else {
      if (bracket.begun > 0) this.text(' / ');
      bracket.begun += 1;
    }
    this.#named.push(by);
  }

  #said(name: 'ins' | 'del', by: string): void {
    const bracket = this.#brackets.at(-1);
    if (bracket === undefined || by === '') return;
    const parties = by.split(/,\s*/u);
    if (name === 'del') {
      bracket.against = parties;
      bracket.end = this.#text?.length ?? 0;
      return;
    }
    for (const party of parties) bracket.named.add(party);
    this.text(` – ${by}`);
  }

  /** Who is against the base and wants nothing else there, deletes it. */
  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const deleting = bracket?.against.filter((party) => !bracket.named.has(party)) ?? [];
    if (this.#text !== undefined && bracket?.end !== undefined && deleting.length > 0) this.#text = `${this.#text.slice(0, bracket.end)} – ${deleting.join(', ')} delete${this.#text.slice(bracket.end)}`;
    this.text(']');
  }

  /** A paragraph within another, as in a quotation, is a paragraph. */
  #begin(): void {
    if (this.#text !== undefined) this.#end(false);
    this.#text = '';
  }

  #end(heading: boolean): void {
    const words = (this.#text ?? '').replace(/\s+/gu, ' ').trim();
    const number = this.#number.replace(/\s+/gu, ' ').trim();
    this.#text = undefined;
    if (words === '') return;
    this.#number = '';
    this.blocks.push({ kind: heading ? 'heading' : 'paragraph', text: number === '' ? words : `${number} ${words}`, ...(heading && { level: Math.max(1, this.#depth) }) });
  }
}

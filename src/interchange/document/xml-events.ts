import { Parser } from 'htmlparser2';
import { Unreadable } from './document-reading.ts';

export type Attribute = (name: string) => string | undefined;

/** What a reader of XML is told. Names have the prefixes that the reader knows, whatever prefixes the file uses. */
export interface XmlEvents {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const portion = 1 << 18;
/** No document is as deep; a parser that follows such depth is kept busy by nothing. */
const deepest = 2000;

/**
 * Reads a part of an office file, a portion at a time. Entities of a DTD are not expanded and nothing outside is opened.
 * `prefixes`: by the address of a namespace. Throws `Unreadable` (`damaged`) for what is not closed.
 */
export function readXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>>, events: XmlEvents): void {
  const known = new Map<string, string>();
  const own = new Map<string, string>();
  let depth = 0;
  const named = (name: string) => renamed(name, known);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) throw new Unreadable('damaged', 'Its parts are nested without end.');
        declare(attributes, prefixes, known, own);
        events.open(named(name), (attribute) => attributes[attribute] ?? attributes[renamed(attribute, own)]);
      },
      onclosetag: (name) => {
        depth -= 1;
        events.close(named(name));
      },
      ontext: events.text,
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += portion) parser.write(decoder.decode(bytes.subarray(at, at + portion), { stream: true }));
  parser.write(decoder.decode());
  if (depth !== 0) throw new Unreadable('damaged', 'Its text is cut short.');
  parser.end();
}

function declare(attributes: Readonly<Record<string, string>>, prefixes: Readonly<Record<string, string>>, known: Map<string, string>, own: Map<string, string>): void {
  for (const [name, address] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const [prefix, ours] = [name.slice('xmlns:'.length), prefixes[address]];
    if (ours === undefined || ours === prefix) continue;
    known.set(prefix, ours);
    own.set(ours, prefix);
  }
}

function renamed(name: string, map: ReadonlyMap<string, string>): string {
  if (map.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = map.get(colon < 0 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

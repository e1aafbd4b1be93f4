import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from './document-reading.ts';

/** What the parts of an office file may grow to, together and the largest of them: ten times the largest file taken is a bomb. */
export const archiveLimits = { total: 200 * 1024 * 1024, part: 100 * 1024 * 1024, parts: 5000 };

interface Entry {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly checksum: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The part, unpacked; undefined where there is none. */
  readonly part: (name: string) => Uint8Array | undefined;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * An office file (ZIP, APPNOTE 6.3). What the parts declare to grow to is summed before any is unpacked, and every part
 * is then unpacked no further than it declared: a header that lies is found out. Throws `Unreadable`.
 */
export function openArchive(bytes: Uint8Array, limits = archiveLimits): Archive {
  const entries = directoryOf(bytes, limits.parts);
  const declared = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  const largest = Math.max(0, ...[...entries.values()].map(({ size }) => size));
  if (declared > limits.total || largest > limits.part) throw bomb(`It would unpack to ${Math.round(declared / 1e6)} MB, far more than such a document holds.`);
  for (const [name, entry] of entries) unpack(name, entry);
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : unpack(name, entry);
    },
  };
}

function bomb(sentence: string): Unreadable {
  return new Unreadable('expands-too-much', sentence);
}

function damaged(sentence: string): Unreadable {
  return new Unreadable('damaged', sentence);
}

/** The central directory, which is what word processors go by. */
function directoryOf(bytes: Uint8Array, most: number): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw bomb(`It has ${count} parts.`);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) throw damaged('Its table of contents is damaged.');
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('encrypted', 'Its parts are locked by a password.');
    if (entries.has(name)) throw damaged(`It has two parts named ${name}.`);
    if (!name.endsWith('/')) entries.set(name, { ...contentOf(bytes, view, at), method: view.getUint16(at + 10, true), checksum: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}

/** The end record stands last, before a note of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw damaged('The archive in it is cut short.');
}

function contentOf(bytes: Uint8Array, view: DataView, at: number): Pick<Entry, 'packed'> {
  const [length, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) throw damaged('A part of it is not where it should be.');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw damaged('A part of it is cut short.');
  return { packed: bytes.subarray(start, start + length) };
}

function unpack(name: string, { packed, method, size, checksum }: Entry): Uint8Array {
  const part = method === 0 ? packed : method === 8 ? inflated(name, packed, size) : undefined;
  if (part === undefined) throw damaged(`${name} in it is packed in an unknown way.`);
  if (part.length > size) throw bomb(`${name} in it is larger than it says.`);
  if (part.length < size || crc32(part) !== checksum) throw damaged(`${name} in it is damaged.`);
  return part;
}

function inflated(name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    if (error instanceof RangeError) throw bomb(`${name} in it grows far beyond what it says.`);
    throw damaged(`${name} in it is damaged.`);
  }
}

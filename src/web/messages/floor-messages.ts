import type { Language } from '../../process/vocabulary/language.ts';
import { catalogues } from './catalogues.ts';
import { floor } from './en/floor.ts';
import { floorChair } from './en/floor-chair.ts';
import { floorDelegate } from './en/floor-delegate.ts';
import { floorNotes } from './en/floor-notes.ts';
import { floorRoom } from './en/floor-room.ts';

const files = { chair: floorChair, delegate: floorDelegate, notes: floorNotes, room: floorRoom } as const;
export type FloorMessages = keyof typeof files;
const chosen = new Map<string, Readonly<Record<string, string>>>();

/** The messages of one kind of screen in a language, uncompiled: a page takes them along for its script. */
export function floorMessages(language: Language, which: FloorMessages): Readonly<Record<string, string>> {
  const name = `${language}|${which}`;
  const known = chosen.get(name);
  if (known !== undefined) return known;
  const catalogue: Readonly<Record<string, string>> = catalogues[language];
  const made = Object.fromEntries([...Object.keys(floor), ...Object.keys(files[which])].map((key) => [key, catalogue[key] ?? '']));
  chosen.set(name, made);
  return made;
}

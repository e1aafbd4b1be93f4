import type { SubjectKind } from '../../process/vocabulary/ids.ts';

/** What is asked for: the ids, all of the kind that is the parameter before them, and their keys. */
export const asked = { ids: '$4::text[]', keys: `array(select $3::text || ':' || i from unnest($4::text[]) i)` } as const;

/** From each that is asked (`w`) to the rows that have it in a list. To compare each list with hundreds of keys takes far longer. */
export interface KeyByKey {
  readonly from: string;
  readonly on: string;
  readonly key: string;
}

/** One end of a link, as a row of a table has it. Everything is written over the row `t`. */
export interface End {
  readonly kinds: readonly SubjectKind[];
  /** How rows that have one of the keys that are asked for are found, by an index: by a condition, or key by key. */
  readonly found: string | KeyByKey;
  /** The key, where a row has one. */
  readonly key?: string;
  /** What gives the keys (`key`), where it has several. */
  readonly each?: string;
  /** Whether an earlier row `h` of the same thing had this end. */
  readonly had: (key: string) => string;
}

/** The thing whose row it is. */
export function self(kind: SubjectKind): End {
  return { kinds: [kind], found: `t.id = any(${asked.ids})`, key: `'${kind}:' || t.id`, had: () => 'true' };
}

/** An id of one kind in a column. */
export function idIn(kind: SubjectKind, column: string): End {
  return { kinds: [kind], found: `t.${column} = any(${asked.ids})`, key: `'${kind}:' || t.${column}`, had: () => `h.${column} = t.${column}` };
}

/** A whole key, of one of several kinds, as an expression over a row. */
export function keyIn(kinds: readonly SubjectKind[], expression: (row: string) => string): End {
  return { kinds, found: `${expression('t')} = any(${asked.keys})`, key: expression('t'), had: () => `${expression('h')} = ${expression('t')}` };
}

/** Ids of one kind in a column that is a list of them. */
export function idsIn(kind: SubjectKind, column: string): End {
  const found = { from: `unnest(${asked.ids}) w(id)`, on: `t.${column} @> array[w.id]`, key: `'${kind}:' || w.id` };
  return { kinds: [kind], found, each: `select '${kind}:' || i as key from unnest(t.${column}) i`, had: (key) => `split_part(${key}, ':', 2) = any(h.${column})` };
}

/** Whole keys in a column that is a list of them. */
export function keysIn(kinds: readonly SubjectKind[], column: string): End {
  const found = { from: `unnest(${asked.keys}) w(key)`, on: `t.${column} @> array[w.key]`, key: 'w.key' };
  return { kinds, found, each: `select k as key from unnest(t.${column}) k where ${ofKinds('k', kinds)}`, had: (key) => `${key} = any(h.${column})` };
}

/** Whole keys at a path of a JSON column: `$[*].of`. */
export function keysAt(kinds: readonly SubjectKind[], column: string, path: string): End {
  const at = (row: string) => `texts_at(${row}.${column}, '${path}')`;
  return { kinds, found: `${at('t')} && ${asked.keys}`, each: `select distinct k as key from unnest(${at('t')}) k where ${ofKinds('k', kinds)}`, had: (key) => `${key} = any(${at('h')})` };
}

/** Ids of one kind at a path of a JSON column. */
export function idsAt(kind: SubjectKind, column: string, path: string): End {
  const at = (row: string) => `texts_at(${row}.${column}, '${path}')`;
  return { kinds: [kind], found: `${at('t')} && ${asked.ids}`, each: `select distinct '${kind}:' || i as key from unnest(${at('t')}) i`, had: (key) => `split_part(${key}, ':', 2) = any(${at('h')})` };
}

function ofKinds(expression: string, kinds: readonly SubjectKind[]): string {
  return `split_part(${expression}, ':', 1) in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

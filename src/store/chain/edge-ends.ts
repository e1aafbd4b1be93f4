import type { SubjectKind } from '../../process/vocabulary/ids.ts';

/** Names of parameters: all keys that are asked for, and the ids of one kind among them. */
export interface Asked {
  readonly keys: string;
  readonly ids: (kind: SubjectKind) => string;
}

/** One end of a link, as a row of a table has it. Everything is written over the row `t`. */
export interface End {
  readonly kinds: readonly SubjectKind[];
  /** Rows that may have one of the keys that are asked for: an index finds them. */
  readonly match: (asked: Asked) => string;
  /** The key, where a row has one. */
  readonly key?: string;
  /** What gives the keys (`key`), where it has several. */
  readonly each?: string;
  /** Whether an earlier row `h` of the same thing had this end. */
  readonly had: (key: string) => string;
}

/** The thing whose row it is. */
export function self(kind: SubjectKind): End {
  return { kinds: [kind], match: ({ ids }) => `t.id = any(${ids(kind)})`, key: `'${kind}:' || t.id`, had: () => 'true' };
}

/** An id of one kind in a column. */
export function idIn(kind: SubjectKind, column: string): End {
  return { kinds: [kind], match: ({ ids }) => `t.${column} = any(${ids(kind)})`, key: `'${kind}:' || t.${column}`, had: () => `h.${column} = t.${column}` };
}

/** A whole key, of one of several kinds, as an expression over a row. */
export function keyIn(kinds: readonly SubjectKind[], expression: (row: string) => string): End {
  return { kinds, match: ({ keys }) => `${expression('t')} = any(${keys})`, key: expression('t'), had: () => `${expression('h')} = ${expression('t')}` };
}

/** Ids of one kind in a column that is a list of them. */
export function idsIn(kind: SubjectKind, column: string): End {
  return { kinds: [kind], match: ({ ids }) => `t.${column} && ${ids(kind)}`, each: `select '${kind}:' || i as key from unnest(t.${column}) i`, had: (key) => `split_part(${key}, ':', 2) = any(h.${column})` };
}

/** Whole keys in a column that is a list of them. */
export function keysIn(kinds: readonly SubjectKind[], column: string): End {
  return { kinds, match: ({ keys }) => `t.${column} && ${keys}`, each: `select k as key from unnest(t.${column}) k where ${ofKinds('k', kinds)}`, had: (key) => `${key} = any(h.${column})` };
}

/** Whole keys at a path of a JSON column: `$[*].of`. */
export function keysAt(kinds: readonly SubjectKind[], column: string, path: string): End {
  const at = (row: string) => `texts_at(${row}.${column}, '${path}')`;
  return { kinds, match: ({ keys }) => `${at('t')} && ${keys}`, each: `select distinct k as key from unnest(${at('t')}) k where ${ofKinds('k', kinds)}`, had: (key) => `${key} = any(${at('h')})` };
}

/** Ids of one kind at a path of a JSON column. */
export function idsAt(kind: SubjectKind, column: string, path: string): End {
  const at = (row: string) => `texts_at(${row}.${column}, '${path}')`;
  return { kinds: [kind], match: ({ ids }) => `${at('t')} && ${ids(kind)}`, each: `select distinct '${kind}:' || i as key from unnest(${at('t')}) i`, had: (key) => `split_part(${key}, ':', 2) = any(${at('h')})` };
}

function ofKinds(expression: string, kinds: readonly SubjectKind[]): string {
  return `split_part(${expression}, ':', 1) in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

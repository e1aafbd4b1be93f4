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
  readonly match?: (asked: Asked) => string;
  /** The same where a row is found by each key in turn: a list `d(k)` of what is sought, and the condition on it. */
  readonly drive?: { readonly over: (asked: Asked) => string; readonly on: string; readonly key: string };
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

/** In a list of objects, the whole key in one field. */
export function keysAt(kinds: readonly SubjectKind[], column: string, field: string): End {
  const has = (row: string, key: string) => `${row}.${column} @> jsonb_build_array(jsonb_build_object('${field}', ${key}))`;
  return {
    kinds,
    drive: { over: ({ keys }) => keys, on: has('t', 'd.k'), key: 'd.k' },
    each: `select distinct e ->> '${field}' as key from jsonb_array_elements(t.${column}) e where ${ofKinds(`(e ->> '${field}')`, kinds)}`,
    had: (key) => has('h', key),
  };
}

/** In a list of objects, an id of one kind in one field. */
export function idsAt(kind: SubjectKind, column: string, field: string): End {
  const has = (row: string, id: string) => `${row}.${column} @> jsonb_build_array(jsonb_build_object('${field}', ${id}))`;
  return {
    kinds: [kind],
    drive: { over: ({ ids }) => ids(kind), on: has('t', 'd.k'), key: `'${kind}:' || d.k` },
    each: `select distinct '${kind}:' || (e ->> '${field}') as key from jsonb_array_elements(t.${column}) e where e ? '${field}'`,
    had: (key) => has('h', `split_part(${key}, ':', 2)`),
  };
}

/** In a list of objects, a list of whole keys in one field. */
export function keysWithin(kinds: readonly SubjectKind[], column: string, field: string): End {
  const has = (row: string, key: string) => `${row}.${column} @> jsonb_build_array(jsonb_build_object('${field}', jsonb_build_array(${key})))`;
  return {
    kinds,
    drive: { over: ({ keys }) => keys, on: has('t', 'd.k'), key: 'd.k' },
    each: `select distinct v as key from jsonb_array_elements(t.${column}) e, jsonb_array_elements_text(e -> '${field}') v where ${ofKinds('v', kinds)}`,
    had: (key) => has('h', key),
  };
}

/** In a list of objects, a list of ids of one kind in one field. */
export function idsWithin(kind: SubjectKind, column: string, field: string): End {
  const has = (row: string, id: string) => `${row}.${column} @> jsonb_build_array(jsonb_build_object('${field}', jsonb_build_array(${id})))`;
  return {
    kinds: [kind],
    drive: { over: ({ ids }) => ids(kind), on: has('t', 'd.k'), key: `'${kind}:' || d.k` },
    each: `select distinct '${kind}:' || v as key from jsonb_array_elements(t.${column}) e, jsonb_array_elements_text(e -> '${field}') v`,
    had: (key) => has('h', `split_part(${key}, ':', 2)`),
  };
}

function ofKinds(expression: string, kinds: readonly SubjectKind[]): string {
  return `split_part(${expression}, ':', 1) in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

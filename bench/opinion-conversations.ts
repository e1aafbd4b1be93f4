import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance, StanceEntry } from '../src/analysis/opinion/stance-matrix.ts';
import { repository } from './serving.ts';

/** An exported conversation of Polis: who voted how, and the group that Polis saw everybody in. */
export interface Conversation {
  readonly name: string;
  readonly entries: readonly StanceEntry[];
  /** Of those whom Polis put into a group. */
  readonly published: ReadonlyMap<string, string>;
}

/** All conversations of a folder, each in a folder with `participants-votes.csv`; none where the folder is absent. */
export function conversations(folder: string = join(process.env['TRAVAUX_SHARED'] ?? join(repository, '..', 'shared'), 'data', 'polis')): readonly Conversation[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().filter((name) => existsSync(join(folder, name, 'participants-votes.csv'))).map((name) => read(name, readFileSync(join(folder, name, 'participants-votes.csv'), 'utf8')));
}

/** The votes stand in the columns from the seventh on, named by the number of the comment. */
function read(name: string, csv: string): Conversation {
  const [head = [], ...rows] = csv.split(/\r?\n/u).filter((line) => line !== '').map((line) => line.split(','));
  const entries = rows.flatMap(([holder = '', ...cells]) => cells.slice(5).flatMap((cell, at) => {
    const stance = stanceIn(cell);
    return stance === undefined ? [] : [{ holder, proposal: head[at + 6] ?? '', stance }];
  }));
  return { name, entries, published: new Map(rows.flatMap(([holder = '', group = '']) => (group === '' ? [] : [[holder, group]]))) };
}

function stanceIn(cell: string): Stance | undefined {
  switch (cell) {
    case '1': return 1;
    case '0': return 0;
    case '-1': return -1;
    case '': return undefined;
    default: throw new Error(`"${cell}" is no vote.`);
  }
}

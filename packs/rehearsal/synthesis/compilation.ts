import type { Stance } from '../../../src/process/synthesis/ledger/position-row.ts';
import { stateName } from '../../../src/process/vocabulary/states/names.ts';
import type { OwnPosition } from './stances.ts';
import { ownPositions } from './stances.ts';

const said: Readonly<Record<Stance, string>> = { support: 'In favour of', oppose: 'Against', qualify: 'With reservations' };

interface Line {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Compilation {
  readonly text: string;
  /** Where the line of each State stands, in UTF-16 units. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** A document in which every State that took a position has its line: what positions rest on. */
export function compilationOf(): Compilation {
  const byHolder = [...Map.groupBy(ownPositions(), ({ holder }) => holder)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = new Map<string, Line>();
  let text = '# Positions received in writing at the third session (invented)\n\nNo State holds any of these positions; they were made up to be counted.\n\n';
  for (const [holder, positions] of byHolder) {
    const quote = `${stateName(holder, 'en')}. ${lineOf(positions)}`;
    lines.set(holder, { start: text.length, end: text.length + quote.length, quote });
    text += `${quote}\n\n`;
  }
  return { text, lines };
}

function lineOf(positions: readonly OwnPosition[]): string {
  const byStance = Map.groupBy(positions, ({ stance }) => stance);
  return [...byStance].map(([stance, own]) => `${said[stance]}: ${own.map(({ recommendation }) => recommendation.replaceAll('-', ' ')).join('; ')}.`).join(' ');
}

import { differences } from '../../process/text/compile/myers.ts';
import type { Block, Run } from '../../process/text/compile/print/runs.ts';

/** What was not there a moment ago is marked, for a while. */
export type ShownRun = Run & { readonly fresh?: boolean };
export interface ShownBlock extends Block {
  readonly runs: readonly ShownRun[];
}

/** Beyond so many changes all of it is new. */
const mostChanges = 800;
/** A word with the space before it; of a script without spaces, a letter. */
const pieces = /\s*(?:\p{scx=Han}|[^\s\p{scx=Han}]+)|\s+$/gu;

interface Piece {
  readonly text: string;
  /** What is compared: brackets come and go around words that stay, and are not. */
  readonly key: string;
}

/** The paragraphs of a provision with the words and names marked that came since it was printed before. */
export function freshBlocks(before: readonly Block[], after: readonly Block[]): readonly ShownBlock[] {
  const [was, is] = [before.flatMap(({ runs }) => runs.flatMap(piecesOf)), after.flatMap(({ runs }) => runs.flatMap(piecesOf))];
  const numbers = new Map<string, number>();
  const numbered = (all: readonly Piece[]) => Int32Array.from(all, ({ key }) => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1);
  const found = differences(numbered(was), numbered(is), mostChanges) ?? [{ from: 0, to: is.length }];
  const fresh = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  let at = 0;
  return after.map((block) => ({
    ...block,
    runs: block.runs.flatMap((run) => {
      const own = piecesOf(run);
      const marks = own.map(({ text }, index) => fresh.has(at + index) && (run.is !== 'words' || text.trim() !== ''));
      at += own.length;
      return marked(run, own, marks);
    }),
  }));
}

function piecesOf(run: Run): readonly Piece[] {
  if (run.is === 'words') return [...run.text.matchAll(pieces)].map(([text]) => ({ text, key: `${run.change ?? ''} ${text.trim()}` }));
  return run.is === 'names' ? [{ text: '', key: `${run.word ?? ''}: ${run.parties.join()}` }] : [];
}

function marked(run: Run, own: readonly Piece[], marks: readonly boolean[]): readonly ShownRun[] {
  if (!marks.includes(true)) return [run];
  if (run.is !== 'words') return [{ ...run, fresh: true }];
  const cut: { text: string; fresh: boolean }[] = [];
  for (const [at, { text }] of own.entries()) {
    const fresh = marks[at] === true;
    const last = cut.at(-1);
    if (last?.fresh === fresh) last.text += text;
    else cut.push({ text, fresh });
  }
  return cut.map(({ text, fresh }) => ({ ...run, text, ...(fresh && { fresh }) }));
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isStopWord, tokensOf } from '../../words/words.ts';
import type { Embedding } from '../embedding.ts';
import { EmbeddingUnreadable, reasonOf } from './unreadable.ts';

const most = 2_000_000;

/** A table of words as text, as GloVe and word2vec publish them: a word and its numbers a line; word2vec says first how many words and numbers there are. A text is the mean of its words, stop words left out. */
export async function readStaticTable(file: string): Promise<Embedding> {
  const rows = new Map<string, Float32Array>();
  let dimensions = 0;
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      const [word = '', ...cells] = text.trim().split(/[ \t]+/u);
      if (word === '' || (line === 1 && cells.length === 1)) continue;
      if (dimensions === 0) dimensions = cells.length;
      const numbers = Float32Array.from(cells, Number);
      if (dimensions < 2 || numbers.length !== dimensions || !numbers.every(Number.isFinite)) throw new EmbeddingUnreadable(`${file}, line ${line}: a word and ${dimensions < 2 ? 'its' : dimensions} numbers are expected.`);
      if (rows.size >= most) throw new EmbeddingUnreadable(`${file} has more than ${most.toLocaleString('en')} words.`);
      if (!rows.has(word)) rows.set(word, numbers);
    }
  } catch (error) {
    if (error instanceof EmbeddingUnreadable) throw error;
    throw new EmbeddingUnreadable(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  if (rows.size === 0) throw new EmbeddingUnreadable(`${file} holds no words.`);
  const rowOf = (token: string, language: Language): readonly Float32Array[] => {
    const row = isStopWord(token, language) ? undefined : rows.get(token);
    return row === undefined ? [] : [row];
  };
  return { dimensions, embed: (text, language) => meanOf(tokensOf(text, language).flatMap((token) => rowOf(token, language)), dimensions) };
}

/** The mean of some rows, in their order; undefined of none. */
export function meanOf(rows: readonly Float32Array[], dimensions: number): Float32Array | undefined {
  if (rows.length === 0) return undefined;
  const sum = new Float64Array(dimensions);
  for (const row of rows) for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
  return Float32Array.from(sum, (value) => value / rows.length);
}

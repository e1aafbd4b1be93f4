import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Embedding } from '../embedding.ts';
import { meanOf } from './static-table.ts';
import { EmbeddingUnreadable, reasonOf } from './unreadable.ts';
import { parseWordPieces } from './word-pieces.ts';

const tensor = z.object({ dtype: z.string(), shape: z.array(z.number().int().positive()), data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]) });

/** A static model as model2vec writes it: a folder with `model.safetensors` (a tensor `embeddings`, F32) and `tokenizer.json` (WordPiece). A text is the mean of its pieces. */
export async function readModel2Vec(folder: string): Promise<Embedding> {
  const file = join(folder, 'model.safetensors');
  const [bytes, json] = await Promise.all([file, join(folder, 'tokenizer.json')].map((name) => readFile(name).catch((error: unknown) => {
    throw new EmbeddingUnreadable(`${name} cannot be read: ${reasonOf(error)}.`);
  })));
  if (bytes === undefined || json === undefined) throw new EmbeddingUnreadable(`${folder} cannot be read.`);
  const { words, dimensions, values } = embeddingsOf(bytes, file);
  const pieces = parseWordPieces(json.toString('utf8'), join(folder, 'tokenizer.json'));
  const embed = (text: string) => meanOf(pieces.idsOf(text).filter((id) => id < words).map((id) => values.subarray(id * dimensions, (id + 1) * dimensions)), dimensions);
  return { dimensions, embed };
}

/** The table of a safetensors file: eight bytes with the length of a header in JSON, the header, then the numbers. */
function embeddingsOf(bytes: Buffer, file: string): { readonly words: number; readonly dimensions: number; readonly values: Float32Array } {
  const length = bytes.length < 8 ? Number.POSITIVE_INFINITY : Number(bytes.readBigUInt64LE(0));
  if (length > bytes.length - 8) throw new EmbeddingUnreadable(`${file} is not a safetensors file.`);
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8', 8, 8 + length));
  } catch (error) {
    throw new EmbeddingUnreadable(`${file} is not a safetensors file: ${reasonOf(error)}.`);
  }
  const parsed = z.object({ embeddings: tensor }).safeParse(header);
  if (!parsed.success) throw new EmbeddingUnreadable(`${file} holds no tensor "embeddings".`);
  const { dtype, shape: [words, dimensions, ...more], data_offsets: [from, to] } = parsed.data.embeddings;
  if (words === undefined || dimensions === undefined || more.length > 0 || dtype !== 'F32' || to - from !== words * dimensions * 4 || 8 + length + to > bytes.length) throw new EmbeddingUnreadable(`${file}: "embeddings" must be a table of 32-bit numbers (F32), and whole; it is ${dtype}.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset + 8 + length + from, to - from);
  return { words, dimensions, values: Float32Array.from({ length: words * dimensions }, (_, at) => view.getFloat32(at * 4, true)) };
}

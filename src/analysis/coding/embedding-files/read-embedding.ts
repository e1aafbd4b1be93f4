import { stat } from 'node:fs/promises';
import type { Embedding } from '../embedding.ts';
import { readModel2Vec } from './model2vec.ts';
import { embedWithOnnx } from './onnx.ts';
import { readStaticTable } from './static-table.ts';

/** The model a person has on disk: a folder is a static model of model2vec, a file ending in .onnx a sentence model, any other file a table of words. `texts` are all that will be asked of it. */
export async function readEmbedding(path: string, texts: Iterable<string>): Promise<Embedding> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return readModel2Vec(path);
  return path.toLowerCase().endsWith('.onnx') ? embedWithOnnx(path, texts) : readStaticTable(path);
}

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Embedding } from '../embedding.ts';
import { EmbeddingUnreadable, reasonOf } from './unreadable.ts';
import { parseWordPieces } from './word-pieces.ts';
import type { WordPieces } from './word-pieces.ts';

/** What is used of the package onnxruntime-node, which is not among ours: it is 200 MB and nobody needs it to work. */
interface Runtime {
  readonly InferenceSession: { create(file: string, options: Readonly<Record<string, unknown>>): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => unknown;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

const output = z.object({ data: z.instanceof(Float32Array), dims: z.array(z.number()) });
const mostPieces = 256;
const packageName = 'onnxruntime-node';

/**
 * A sentence model as an ONNX file with its `tokenizer.json` (WordPiece) beside it. The runtime answers late, so the texts are given at once, and only they are known to the embedding; a text is the mean of its pieces.
 * Refuses, in a sentence, where the package onnxruntime-node is not installed. Its sums may differ in the last digits between processors: with it, equal output is not promised on another machine.
 */
export async function embedWithOnnx(file: string, texts: Iterable<string>): Promise<Embedding> {
  const runtime = await loadRuntime();
  const pieces = parseWordPieces(await readFile(join(dirname(file), 'tokenizer.json'), 'utf8').catch((error: unknown) => {
    throw new EmbeddingUnreadable(`The tokenizer.json beside ${file} cannot be read: ${reasonOf(error)}.`);
  }), join(dirname(file), 'tokenizer.json'));
  const known = new Map<string, Float32Array>();
  try {
    const session = await runtime.InferenceSession.create(file, { intraOpNumThreads: 1, interOpNumThreads: 1 });
    for (const text of new Set(texts)) known.set(text, await runOne(text, pieces, session, runtime));
  } catch (error) {
    if (error instanceof EmbeddingUnreadable) throw error;
    throw new EmbeddingUnreadable(`${file} cannot be used: ${reasonOf(error)}.`);
  }
  return { dimensions: known.values().next().value?.length ?? 0, embed: (text) => known.get(text) };
}

async function loadRuntime(): Promise<Runtime> {
  try {
    const loaded: { readonly default?: Runtime } & Runtime = await import(packageName);
    return loaded.default ?? loaded;
  } catch {
    throw new EmbeddingUnreadable(`A model in ONNX form needs the package ${packageName}, which is not installed; install it beside this program, or use a static table. Without a model everything works too.`);
  }
}

async function runOne(text: string, pieces: WordPieces, session: Session, { Tensor }: Runtime): Promise<Float32Array> {
  const around = (name: string) => [pieces.idOf(name)].filter((id) => id !== undefined);
  const ids = [...around('[CLS]'), ...pieces.idsOf(text).slice(0, mostPieces - 2), ...around('[SEP]')];
  const row = (value: (at: number) => number) => new Tensor('int64', BigInt64Array.from(ids, (_, at) => BigInt(value(at))), [1, ids.length]);
  const inputs: Readonly<Record<string, () => unknown>> = { input_ids: () => row((at) => ids[at] ?? 0), attention_mask: () => row(() => 1), token_type_ids: () => row(() => 0) };
  const feeds = Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]?.()]));
  const parsed = output.safeParse((await session.run(feeds))[session.outputNames[0] ?? '']);
  const width = parsed.data?.dims.at(-1);
  if (!parsed.success || width === undefined || parsed.data.data.length % width !== 0) throw new EmbeddingUnreadable('The model does not give a row of 32-bit numbers for each piece.');
  const { data } = parsed.data;
  const count = data.length / width;
  return Float32Array.from({ length: width }, (_, place) => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += data[at * width + place] ?? 0;
    return sum / count;
  });
}

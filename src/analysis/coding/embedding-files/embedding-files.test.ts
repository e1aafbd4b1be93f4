import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeItems, codeOne, prepareCoding } from '../coding.ts';
import type { Codebook } from '../codebook.ts';
import { readEmbedding } from './read-embedding.ts';
import { parseWordPieces } from './word-pieces.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedding-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const codebook: Codebook = { taxonomy: 't', codes: [{ code: 'boats', heading: 'Boats' }, { code: 'money', heading: 'Money' }, { code: 'trees', heading: 'Trees' }] };
const glove = 'boats 1 0 0\nvessel 0.9 0.1 0\nmoney 0 1 0\nbudget 0.1 0.9 0\ntrees 0 0 1\noak 0 0.1 0.9\n';

describe('a table of words', () => {
  test('finds codes by words of the same meaning that words alone cannot find', async () => {
    const embedding = await readEmbedding(await put('glove.txt', glove), []);
    const items = [['every vessel', 'boats'], ['the budget', 'money'], ['an oak', 'trees']] as const;
    for (const [text, code] of items) {
      expect(codeOne(prepareCoding(codebook), { text, language: 'en' })).toMatchObject({ margin: 0, abstain: true });
      expect(codeOne(prepareCoding(codebook, { embedding }), { text, language: 'en' })).toMatchObject({ top: [{ code }, {}, {}], abstain: false });
    }
    expect(codeItems(prepareCoding(codebook, { embedding }), [{ text: 'unheard', language: 'en' }])[0]?.abstain).toBe(true);
  });

  test('may begin with its size, and leaves stop words out', async () => {
    const embedding = await readEmbedding(await put('word2vec.txt', `2 2\nboats 1 0\nthe 0 1\n`), []);
    expect([...(embedding.embed('The boats', 'en') ?? [])]).toEqual([1, 0]);
    expect(embedding.embed('the', 'en')).toBeUndefined();
    expect(embedding.dimensions).toBe(2);
  });

  test.each([['a short row', 'a 1 2\nb 1\n', 'line 2'], ['no numbers', 'a b c\n', 'line 1'], ['nothing', '', 'no words']])('%s is said in a sentence', async (_, content, sentence) => {
    await expect(readEmbedding(await put('bad.txt', content), [])).rejects.toThrow(sentence);
  });

  test('that is not there is said in a sentence', async () => {
    await expect(readEmbedding(join(folder, 'absent.txt'), [])).rejects.toThrow('cannot be read');
  });
});

const vocab = { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2, boat: 3, '##s': 4, ecole: 5, '移': 6, '!': 7 };
const tokenizer = JSON.stringify({ normalizer: { type: 'BertNormalizer', lowercase: true, strip_accents: null }, model: { type: 'WordPiece', vocab, unk_token: '[UNK]' } });

test('pieces are the longest there are; a word of unknown parts gives none', () => {
  const { idsOf } = parseWordPieces(tokenizer, 'tokenizer.json');
  expect(idsOf('Boats! École 移民')).toEqual([3, 4, 7, 5, 6]);
  expect(idsOf('boatx')).toEqual([]);
  expect(() => parseWordPieces('{"model": {"type": "Unigram"}}', 'tokenizer.json')).toThrow('WordPiece');
});

describe('a static model', () => {
  const safetensors = (dtype: string, values: readonly number[], cut = 0) => {
    const header = Buffer.from(JSON.stringify({ embeddings: { dtype, shape: [values.length / 2, 2], data_offsets: [0, values.length * 4] } }));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    return Buffer.concat([length, header, Buffer.from(Float32Array.from(values).buffer)]).subarray(0, 8 + header.length + values.length * 4 - cut);
  };
  const values = [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 4, 4, 5, 5, 6, 6];
  const model = async (name: string, content: Uint8Array) => {
    await mkdir(join(folder, name));
    await put(join(name, 'model.safetensors'), content);
    await put(join(name, 'tokenizer.json'), tokenizer);
    return readEmbedding(join(folder, name), []);
  };

  test('gives the mean of a text’s pieces', async () => {
    const embedding = await model('good', safetensors('F32', values));
    expect([...(embedding.embed('boats', 'en') ?? [])]).toEqual([0.5, 0.5]);
    expect(embedding.embed('unheard', 'en')).toBeUndefined();
  });

  test('of another kind, cut off or absent is said in a sentence', async () => {
    await expect(model('half', safetensors('F16', values))).rejects.toThrow('F32');
    await expect(model('cut', safetensors('F32', values, 4))).rejects.toThrow('whole');
    await expect(model('other', Buffer.from('not a model at all'))).rejects.toThrow('not a safetensors file');
    await mkdir(join(folder, 'empty'));
    await expect(readEmbedding(join(folder, 'empty'), [])).rejects.toThrow('cannot be read');
  });
});

test('a model in ONNX form says what is missing where its package is absent', async () => {
  await expect(readEmbedding(await put('model.onnx', ''), ['a'])).rejects.toThrow(/onnxruntime-node, which is not installed|tokenizer\.json/u);
});

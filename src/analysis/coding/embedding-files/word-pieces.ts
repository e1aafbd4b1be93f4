import { z } from 'zod';
import { EmbeddingUnreadable, reasonOf } from './unreadable.ts';

const tokenizer = z.object({
  normalizer: z.object({ type: z.string(), lowercase: z.boolean().nullish(), strip_accents: z.boolean().nullish() }).nullish(),
  model: z.object({ type: z.literal('WordPiece'), vocab: z.record(z.string(), z.number().int().nonnegative()), unk_token: z.string().default('[UNK]'), continuing_subword_prefix: z.string().default('##'), max_input_chars_per_word: z.number().default(100) }),
});

/** Splits texts into the pieces of a model's vocabulary, as BERT's tokenizer does; words it cannot make up of pieces give nothing. */
export interface WordPieces {
  readonly idsOf: (text: string) => readonly number[];
  readonly idOf: (piece: string) => number | undefined;
}

/** From a `tokenizer.json` of the kind WordPiece. Others (Unigram, BPE) are refused: they split otherwise, and numbers of wrong pieces mean nothing. */
export function parseWordPieces(json: string, file: string): WordPieces {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new EmbeddingUnreadable(`${file} cannot be read as JSON: ${reasonOf(error)}.`);
  }
  const parsed = tokenizer.safeParse(value);
  if (!parsed.success) throw new EmbeddingUnreadable(`${file} is not a tokenizer of the kind WordPiece, the only one understood here.`);
  const { model, normalizer } = parsed.data;
  const vocabulary = new Map(Object.entries(model.vocab));
  const lower = normalizer?.lowercase === true;
  const bare = normalizer?.strip_accents ?? lower;
  const idsOf = (text: string) => wordsOf(plain(text, lower, bare)).flatMap((word) => (word.length > model.max_input_chars_per_word ? [] : piecesOf(word, vocabulary, model.continuing_subword_prefix)));
  return { idsOf, idOf: (piece) => vocabulary.get(piece) };
}

function plain(text: string, lower: boolean, bare: boolean): string {
  const folded = lower ? text.toLowerCase() : text;
  return bare ? folded.normalize('NFD').replaceAll(/\p{Mn}/gu, '') : folded;
}

/** Words, each sign of punctuation and each Chinese character alone. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[\p{P}\p{S}]|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? [];
}

/** The longest piece first, again and again; nothing when any part is not in the vocabulary. */
function piecesOf(word: string, vocabulary: ReadonlyMap<string, number>, prefix: string): readonly number[] {
  const pieces: number[] = [];
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    while (to > from && !vocabulary.has(pieceAt(word, from, to, prefix))) to -= 1;
    const id = vocabulary.get(pieceAt(word, from, to, prefix));
    if (to === from || id === undefined) return [];
    pieces.push(id);
    from = to;
  }
  return pieces;
}

function pieceAt(word: string, from: number, to: number, prefix: string): string {
  return `${from > 0 ? prefix : ''}${word.slice(from, to)}`;
}

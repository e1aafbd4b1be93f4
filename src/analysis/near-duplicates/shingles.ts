/** The words of a text as they are compared: no case, accents, vowel signs or punctuation; script without spaces as pairs of signs. */
export interface Shingled {
  /** Equal for texts that are the same but for case, accents, spacing and punctuation; never for others. */
  readonly key: string;
  /** Sorted, each once: hashes of two words that stand next to each other or with one between, whichever comes first. */
  readonly shingles: Int32Array;
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const runs = new RegExp(String.raw`[${unspaced}]+|[[\p{L}\p{N}]--[${unspaced}]]+`, 'gv');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'v');
const marks = /[\p{Mn}\u0640]/gu;
/** Anything beyond ASCII: only there do accents and scripts need a closer look. */
const beyondAscii = /[^\0-\x7f]/u;

/**
 * The words, and the pairs of words by which two texts are compared. Pairs within a window of three hardly notice a word
 * put in, left out or moved by one place, yet say much more than single words, which cards on one topic share anyway.
 */
export function shingle(text: string): Shingled {
  const words = wordsOf(text);
  return { key: words.length === 0 ? `\n${text.trim()}` : words.join(' '), shingles: pairsOf(words) };
}

function wordsOf(text: string): readonly string[] {
  if (!beyondAscii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  const plain = text.normalize('NFKD').toLowerCase().replaceAll(marks, '');
  return (plain.match(runs) ?? []).flatMap((run) => (startsUnspaced.test(run) ? pairsOfSigns(run) : [run]));
}

function pairsOfSigns(run: string): readonly string[] {
  const signs = Array.from(run);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

function pairsOf(words: readonly string[]): Int32Array {
  const hashes = words.map(hashOfWord);
  if (hashes.length < 2) return Int32Array.from(hashes);
  const pairs = new Int32Array(hashes.length * 2 - 3);
  let next = 0;
  for (let place = 1; place < hashes.length; place += 1) {
    for (let before = Math.max(0, place - 2); before < place; before += 1) {
      pairs[next] = hashOfPair(hashes[before] ?? 0, hashes[place] ?? 0);
      next += 1;
    }
  }
  return distinct(pairs.sort());
}

function distinct(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const value = sorted[place] ?? 0;
    if (kept > 0 && value === sorted[kept - 1]) continue;
    sorted[kept] = value;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

/** FNV-1a over the code units, then stirred. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place += 1) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  return stir(hash);
}

/** The same whichever of the two comes first. */
function hashOfPair(one: number, other: number): number {
  return stir(Math.imul(Math.min(one, other), 0x9e3779b1) ^ Math.max(one, other));
}

/** The finisher of MurmurHash3 (Appleby): each bit of the input moves every bit of the output. */
export function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

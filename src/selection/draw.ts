import { createHash } from 'node:crypto';

/** What this hash is for: no other one in Travaux begins with it. */
export const drawLabel = 'travaux-selection/2 draw';

/** From which a draw follows. None of them can be chosen in knowledge of the others. */
export interface DrawSources {
  /** Shown at the draw; its SHA-256 was told before the pool was known. */
  readonly seed: string;
  /** The hash of the publication, with the lots in their order and the name of the public source: 64 hexadecimal digits. */
  readonly publication: string;
  /** What the public source showed on its day, as `asHashed` writes it. */
  readonly publicValue: string;
}

/** The text that is hashed: label, seed, publication and public value, each as a netstring, "<length in UTF-8 bytes>:<text>,". The lengths keep one part from running into the next. */
export function drawText({ seed, publication, publicValue }: DrawSources): string {
  return [drawLabel, seed, publication, publicValue].map((part) => `${Buffer.byteLength(part, 'utf8')}:${part},`).join('');
}

/** The randomness of a draw: SHA-256 of `drawText`, in lower-case hexadecimal. */
export function randomnessOf(sources: DrawSources): string {
  return sha256(drawText(sources));
}

/**
 * The lot, counted from 0, so that anybody can find it with sha256sum and a shell: the first 15 hexadecimal digits of the
 * randomness are a number, and the lot is its remainder after division by the number of lots (1 to 100,000).
 * Of the 16^15 numbers the last few, which would favour the first lots, do not count: then the SHA-256 of the
 * randomness, as hexadecimal text, takes its place, and so on.
 */
export function lotOf(randomness: string, lots: number): number {
  const [count, numbers] = [BigInt(lots), 16n ** 15n];
  for (let hash = randomness; ; hash = sha256(hash)) {
    const number = BigInt(`0x${hash.slice(0, 15)}`);
    if (number < numbers - (numbers % count)) return Number(number % count);
  }
}

/** What is published when a selection is announced: SHA-256 of the seed as text. */
export function commitmentTo(seed: string): string {
  return sha256(seed);
}

/** A seed is 32 random bytes in hexadecimal. */
export function isSeed(text: string): boolean {
  return /^[0-9a-f]{64}$/u.test(text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

import { digest } from './compile/digest.ts';
import { normalise } from './compile/normalise.ts';

/** Names the words of a provision. What proves them is the record, which has the words themselves. */
export function textHash(words: string): string {
  return digest(normalise(words));
}

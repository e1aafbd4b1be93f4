import { textOf } from '../tokens.ts';
import type { Space, Token } from '../tokens.ts';
import type { Verb } from '../dialect/stance.ts';

/** What a printed provision is made of; pages, DOCX and PDF each draw it their way, and say its words in their reader's language. */
export type Run =
  /** `change`: against the base; `by`: who wants it so. */
  | { readonly is: 'words'; readonly text: string; readonly change?: 'inserted' | 'deleted'; readonly by?: readonly string[] }
  | { readonly is: 'bracket'; readonly text: '[' | ']'; readonly point: string }
  | { readonly is: 'separator' }
  /** Before an alternative (`leads`) or behind it; without a word they propose it. In the meeting's own sequence. */
  | { readonly is: 'names'; readonly parties: readonly string[]; readonly word?: Verb | 'propose'; readonly leads: boolean }
  /** Words left out, since they are still open. */
  | { readonly is: 'gap'; readonly point: string }
  /** That nothing is to stand here. */
  | { readonly is: 'no-text' };

/** A paragraph in print: the provision, an alternative to the whole of it, or an option; alternatives and options are numbered from 1. */
export interface Block {
  readonly role: 'provision' | 'alternative' | 'option';
  readonly number?: number;
  readonly runs: readonly Run[];
}

/** What stands in print already before the words: nothing at the beginning, or the space that was put before the bracket. Undefined: the words bring their own. */
export type Before = Space | 'beginning' | undefined;

export function spaced(tokens: readonly Token[], before: Before): string {
  const [first] = tokens;
  if (first === undefined) return '';
  return (before === 'beginning' || first.ws === before ? '' : first.ws) + textOf(tokens);
}

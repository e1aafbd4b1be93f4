import { z } from 'zod';
import { parseSubjectKey } from './ids.ts';
import type { SubjectKind } from './ids.ts';
import { subject } from './shapes.ts';

/** What has a text that can be cited: an edition of a document, a written input or card, what was noted of an intervention, what a State submitted as its review. */
export const citedKinds = ['edition', 'input', 'note', 'report'] as const satisfies readonly SubjectKind[];
export type CitedKind = (typeof citedKinds)[number];

/** The exact words, page feeds included; no other control characters, no halves of a character. */
const exactWords = z.string().min(1).max(12_000).regex(/^[^\0-\x08\x0b\x0e-\x1f\x7f\p{Cs}]*$/u);

/** From which character of the text to before which, in UTF-16 units, and the words that stand there. */
export const span = z.object({ start: z.int().min(0).max(50_000_000), end: z.int().min(1).max(50_000_000), quote: exactWords }).refine(({ start, end, quote }) => end - start === quote.length);
export type Span = Readonly<z.output<typeof span>>;

export const citedThing = subject.refine((key) => isCited(parseSubjectKey(key)?.kind));

/** A place in a text: a whole thing, or a span of it with its exact words. */
export const passage = z.object({ of: citedThing, span: span.exactOptional() });
export type Passage = Readonly<z.output<typeof passage>>;

function isCited(kind: SubjectKind | undefined): kind is CitedKind {
  return citedKinds.some((one) => one === kind);
}

/** Whether a text has these words at this place, to the byte. */
export function standsIn(text: string, { start, end, quote }: Span): boolean {
  return text.slice(start, end) === quote;
}

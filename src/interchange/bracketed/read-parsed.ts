import { z } from 'zod';
import type { Printed, PrintedProvision } from './print-bracketed.ts';

const mark = z.object({ start: z.number(), end: z.number(), text: z.string() });
const segment: z.ZodType<Printed> = z.lazy(() => z.union([
  mark.extend({ kind: z.enum(['words', 'annotation', 'status']) }),
  z.object({ kind: z.literal('point'), marks: z.array(mark), stem: mark.optional(), tail: mark.optional(), alternatives: z.array(z.object({ marks: z.array(mark), content: z.array(segment) })) }),
]));
const parsed = z.object({ provisions: z.array(z.object({ marks: z.array(mark), segments: z.array(segment) })) });

/** The tree that `travaux text parse --json` printed, as far as it is printed back; undefined: the text is something else. */
export function readParsed(text: string): { readonly provisions: readonly PrintedProvision[] } | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return parsed.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

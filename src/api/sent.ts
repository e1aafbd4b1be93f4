import type { z } from 'zod';

type Sent<Value> = Value extends readonly (infer Item)[] ? readonly Sent<Item>[] : Value extends object ? { readonly [Key in keyof Value]: Sent<Value[Key]> } : Value;

/** What a response of this schema is made of: the same shape, held as read-only. */
export type SentAs<Schema extends z.ZodType> = Sent<z.output<Schema>>;

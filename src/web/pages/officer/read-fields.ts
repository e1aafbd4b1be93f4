import { z } from 'zod';
import { isMessageKey } from '../../messages/catalogue.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Problem, RawFields } from './form-context.ts';

/** Every text field of a form, without those that steer the form itself. */
export function rawFields(form: FormData): RawFields {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || steering.has(name) || !/^[a-z-]{1,40}$/u.test(name)) continue;
    const text = value.replaceAll('\r\n', '\n');
    fields[name] = Object.hasOwn(fields, name) ? `${fields[name] ?? ''} ${text}` : text;
  }
  return fields;
}

const steering: ReadonlySet<string> = new Set(['command-id', 'seen-version', 'confirmed', 'change']);

/** The answers of a form by a shape whose messages are message keys; every wrong field is added to the problems. */
export function readShape<Shape>(shape: z.ZodType<Shape>, raw: RawFields, problems: Problem[]): Shape | undefined {
  const read = shape.safeParse(raw);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!problems.some((problem) => problem.field === field)) problems.push({ field, key: isMessageKey(issue.message) ? issue.message : 'problem.unreadable' });
  }
  return undefined;
}

/** A line that may be empty. */
export function line(most = 400): z.ZodType<string> {
  return z.string().trim().max(most, 'problem.too-long' satisfies MessageKey).default('');
}

/** A line that must not be empty. */
export function needed(missing: MessageKey, most = 400): z.ZodType<string> {
  return z.string(missing).trim().min(1, missing).max(most, 'problem.too-long' satisfies MessageKey);
}

/** One of a list, or nothing chosen. */
export function choice<const Value extends string>(values: readonly Value[]): z.ZodType<Value | undefined> {
  const nothing = z.literal('').transform(() => undefined);
  return z.union([nothing, z.enum(values)], 'problem.unreadable' satisfies MessageKey).optional();
}

import type { Refusal } from '../../process/vocabulary/refusal.ts';
import { textField, textFields } from '../take-form.ts';
import type { SentForm } from '../take-form.ts';

/** What a page with several forms knows of the one that was refused, so that nothing typed is lost. */
export interface Attempt {
  readonly sent: SentForm;
  readonly refusal: Refusal;
}

export interface Typed {
  /** Whether this is the form that was refused: its part of the page then stands open. */
  readonly tried: boolean;
  readonly one: (name: string) => string | undefined;
  readonly many: (name: string) => readonly string[] | undefined;
}

/** What was typed in one of the forms; in one that was not sent nothing was. `which` tells forms of one act apart by a field. */
export function typedIn(attempt: Attempt | undefined, act: string, which?: { readonly name: string; readonly value: string }): Typed {
  const fields = attempt?.sent.act === act && (which === undefined || textField(attempt.sent.fields, which.name) === which.value) ? attempt.sent.fields : undefined;
  return { tried: fields !== undefined, one: (name) => (fields === undefined ? undefined : textField(fields, name)), many: (name) => (fields === undefined ? undefined : textFields(fields, name)) };
}

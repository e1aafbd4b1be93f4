import { textField, textFields } from '../../../take-form.ts';

/** What stands in a field that was sent and not carried out; undefined: nothing was sent. */
export function typedIn(form: FormData | undefined, name: string): string | undefined {
  return form === undefined ? undefined : textField(form, name);
}

/** The answers that were chosen. */
export function chosenIn(form: FormData | undefined, name: string): readonly string[] | undefined {
  return form === undefined ? undefined : textFields(form, name);
}

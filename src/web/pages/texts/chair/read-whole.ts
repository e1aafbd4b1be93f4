import { textField } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import type { TakenText } from '../first-revision-take.ts';

/** A whole text that is looked at for the first time: pasted just now, or that of a file that was kept; undefined: there is none, or it came back row by row. */
export function wholeText(sent: SentForm | undefined, taken: TakenText | undefined): string | undefined {
  if (sent?.act === 'read') return textField(sent.fields, 'whole');
  if (sent !== undefined || taken === undefined) return undefined;
  const { text, paragraphs } = taken.kept;
  return paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join('\n');
}

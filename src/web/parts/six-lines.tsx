import type { VNode } from 'preact';
import { languages } from '../../process/vocabulary/language.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { textField } from '../take-form.ts';
import type { Visit } from '../visit.ts';
import { Line } from './labelled.tsx';
import { languageName } from './language-names.ts';

interface SixProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly typed: (name: string) => string | undefined;
  /** What stands there now. */
  readonly value?: LocalizedText | undefined;
  readonly optional?: boolean;
}

/** A line in the reader's language, and folded away the same in the five others, for who has them. */
export function SixLines({ visit, name, label, typed, value, optional }: SixProps): VNode {
  const { language, words } = visit;
  const rest = languages.filter((one) => one !== language);
  const written = (one: (typeof languages)[number]) => typed(`${name}-${one}`) ?? value?.[one];
  return (
    <>
      <Line visit={visit} name={`${name}-${language}`} label={label} value={written(language)} {...(optional === true && { optional })} />
      <details class="acting" open={rest.some((one) => typed(`${name}-${one}`) !== undefined && typed(`${name}-${one}`) !== '')}>
        <summary>{words('six-lines.others', { what: label })}</summary>
        {rest.map((one) => (
          <Line key={one} visit={visit} name={`${name}-${one}`} label={languageName(one, language)} value={written(one)} optional />
        ))}
      </details>
    </>
  );
}

/** What was typed in them, without what was left empty. */
export function localizedIn(fields: FormData, name: string): LocalizedText {
  return Object.fromEntries(languages.flatMap((one) => (textField(fields, `${name}-${one}`) === '' ? [] : [[one, textField(fields, `${name}-${one}`)]])));
}

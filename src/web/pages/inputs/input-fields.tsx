import type { ComponentChildren, VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

export const mostText = 20_000;

/** What an input says, as it stands in the fields. */
export interface InputValues {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly themes: readonly string[];
}

interface FieldsProps {
  readonly visit: Visit;
  readonly values: Partial<InputValues>;
  readonly taxonomies: readonly TaxonomyState[];
  /** Files that it has already. */
  readonly held?: ComponentChildren;
}

/** Title, text, files, language and themes: the same where an input is submitted and where it is corrected. */
export function InputFields({ visit, values, taxonomies, held }: FieldsProps): VNode {
  const { words } = visit;
  return (
    <>
      <Line visit={visit} name="title" label={words('submit.title')} value={values.title} />
      <Prose visit={visit} name="text" label={words('submit.text')} hint={words('submit.text.hint', { most: mostText })} value={values.text} rows={12} most={mostText} optional />
      {held}
      <label>
        <span>
          {words('submit.files')} <small class="optional">({words('form.optional')})</small>
          <small class="hint">{words('submit.files.hint')}</small>
        </span>
        <input type="file" name="files" multiple accept=".pdf,.docx,.odt,.html,.htm,.txt,.md" />
      </label>
      <Choice visit={visit} name="language" label={words('submit.language')} empty={words('submit.language.recognised')} value={values.language} options={languages.map((value) => ({ value, label: words(`word.language.${value}`) }))} optional />
      <ThemeChoice visit={visit} taxonomies={taxonomies} chosen={values.themes ?? []} />
    </>
  );
}

/** The codes that are offered, taxonomy by taxonomy; none where the process has no taxonomy yet. */
export function ThemeChoice({ visit, taxonomies, chosen }: { readonly visit: Visit; readonly taxonomies: readonly TaxonomyState[]; readonly chosen: readonly string[] }): VNode | null {
  const { words, language } = visit;
  if (taxonomies.length === 0) return null;
  return (
    <fieldset class="theme-choice">
      <legend>
        {words('inputs.themes')} <small class="optional">({words('form.optional')})</small>
      </legend>
      {taxonomies.map(({ id, title, codes }) => {
        const options = codes.filter(({ retired, code }) => retired !== true || chosen.includes(`${id}/${code}`)).map(({ code, heading }) => ({ value: `${id}/${code}`, label: plainText(heading, language) }));
        return (
          <details key={id} open={options.some(({ value }) => chosen.includes(value)) || taxonomies.length === 1}>
            <summary>
              <Text text={title} language={language} />
            </summary>
            <Checks name="themes" label={plainText(title, language)} options={options} chosen={chosen} />
          </details>
        );
      })}
    </fieldset>
  );
}

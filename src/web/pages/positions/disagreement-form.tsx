import type { VNode } from 'preact';
import { languages } from '../../../process/vocabulary/language.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { languageName } from '../../parts/language-names.ts';
import { plainText } from '../../parts/text.tsx';
import { shortened } from '../../synthesis/quotable.ts';
import type { Visit } from '../../visit.ts';
import { mostSides } from './disagreement-form-data.ts';
import type { DisagreementFormData, DraftQuestion, DraftSide, Texts } from './disagreement-form-data.ts';
import { CitableList, EvidenceFields } from './evidence-fields.tsx';

interface FormProps {
  readonly visit: Visit;
  readonly data: DisagreementFormData;
  readonly draft: DraftQuestion | undefined;
  readonly seen?: number;
}

const nothing: DraftSide = { at: -1, label: {}, recommendations: [], evidence: [], sources: [] };

/** A question and its sides, in any of the six languages, each with what speaks for it. */
export function DisagreementForm({ visit, data, draft, seen }: FormProps): VNode {
  const { words } = visit;
  const given = draft?.sides ?? [];
  const empty = Math.max(given.length >= mostSides ? 0 : 1, 2 - given.length);
  const sides = [...given, ...Array.from({ length: empty }, () => nothing)];
  return (
    <ActForm visit={visit} act="set" label={words('contested.set.do')} {...(seen !== undefined && { seenVersion: seen })}>
      <p class="hint">{words('contested.set.hint')} {words('contested.set.more-sides')}</p>
      <datalist id="recommendations-of-sides">
        {data.recommendations.map(({ id, text }) => <option key={id} value={id}>{shortened(text, 120)}</option>)}
      </datalist>
      <CitableList citables={data.citables} />
      <InLanguages visit={visit} name="title" label={words('contested.set.title')} texts={draft?.title ?? {}} />
      {sides.map((side, at) => <SideFields key={at} visit={visit} data={data} side={side} at={at} />)}
    </ActForm>
  );
}

function SideFields({ visit, data, side, at }: { readonly visit: Visit; readonly data: DisagreementFormData; readonly side: DraftSide; readonly at: number }): VNode {
  const { words, language } = visit;
  const name = `side-${at}`;
  return (
    <fieldset class="side-fields">
      <legend>{words('contested.side', { number: at + 1 })}</legend>
      <InLanguages visit={visit} name={`${name}-label`} label={words('contested.set.label')} texts={side.label} />
      {[...side.recommendations, '', ''].map((id, place) => (
        <label key={place}>
          <span>{words('positions.recommendation')} <small class="optional">({words('form.optional')})</small></span>
          <input name={`${name}-recommendation`} list="recommendations-of-sides" value={id} autoComplete="off" dir="ltr" maxLength={80} />
        </label>
      ))}
      <EvidenceFields visit={visit} name={`${name}-evidence`} evidence={side.evidence} />
      {[...side.sources, { document: '', locator: '' }].map((source, place) => (
        <div key={place} class="evidence-row">
          <label>
            <span>{words('contested.set.document')} <small class="optional">({words('form.optional')})</small></span>
            <select name={`${name}-document`}>
              <option value="">{words('form.not-said')}</option>
              {data.documents.map(({ id, title }) => <option key={id} value={id} selected={id === source.document}>{shortened(plainText(title, language), 90)}</option>)}
            </select>
          </label>
          <label>
            <span>{words('contested.set.locator')} <small class="hint">{words('contested.set.locator-hint')}</small></span>
            <input name={`${name}-locator`} value={source.locator} maxLength={200} />
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** The reader's language first; the other five are folded. */
function InLanguages({ visit, name, label, texts }: { readonly visit: Visit; readonly name: string; readonly label: string; readonly texts: Texts }): VNode {
  const { words, language } = visit;
  const others = languages.filter((one) => one !== language);
  const field = (of: (typeof languages)[number]) => <input name={`${name}-${of}`} value={texts[of]} lang={of} dir={of === 'ar' ? 'rtl' : 'ltr'} maxLength={400} />;
  return (
    <>
      <label>
        <span>{label}</span>
        {field(language)}
      </label>
      <details open={texts[language] === undefined && Object.keys(texts).length > 0}>
        <summary>{words('contested.set.other-languages')}</summary>
        {others.map((of) => (
          <label key={of}>
            <span>{label} ({languageName(of, language)})</span>
            {field(of)}
          </label>
        ))}
      </details>
    </>
  );
}

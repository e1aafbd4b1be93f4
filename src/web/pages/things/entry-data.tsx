import type { VNode } from 'preact';
import { claimValue } from '../../../process/vocabulary/claim.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId, isSubjectKind, parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { fuzzyDate, localized } from '../../../process/vocabulary/shapes.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { ClaimValueText, propertyLabel } from '../../parts/claim-value.tsx';
import { dayText, When } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';
import { countryName } from './country-groups.ts';

interface DataProps {
  readonly visit: Visit;
  readonly names: Names;
}

/** Everything that an act holds, field by field, each written as what it is: a date, a text in its languages, a link to a thing. */
export function DataList({ visit, names, data }: DataProps & { readonly data: Readonly<Record<string, unknown>> }): VNode {
  return (
    <dl class="data">
      {Object.entries(data).map(([name, value]) => (
        <div key={name}>
          <dt>{fieldLabel(name, visit)}</dt>
          <dd>
            <DataValue visit={visit} names={names} name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function fieldLabel(name: string, visit: Visit): string {
  const key = `data.${name}`;
  return isMessageKey(key) ? visit.words(key) : name;
}

function DataValue({ visit, names, name, value }: DataProps & { readonly name: string; readonly value: unknown }): VNode {
  if (typeof value === 'string') return <DataText visit={visit} names={names} name={name} text={value} />;
  if (Array.isArray(value)) return <DataArray visit={visit} names={names} name={name} values={value} />;
  if (typeof value !== 'object' || value === null) return <code>{JSON.stringify(value)}</code>;
  const said = claimValue.safeParse(value);
  if (said.success) return <ClaimValueText value={said.data} visit={visit} names={names} />;
  const date = fuzzyDate.safeParse(value);
  if (date.success) return <><When date={date.data} language={visit.language} /> {date.data.edtf !== null && <code class="edtf">{date.data.edtf}</code>}</>;
  const text = localized.safeParse(value);
  if (text.success) return <LanguageVersions visit={visit} text={text.data} />;
  return <DataList visit={visit} names={names} data={Object.fromEntries(Object.entries(value))} />;
}

function DataArray({ visit, names, name, values }: DataProps & { readonly name: string; readonly values: readonly unknown[] }): VNode {
  if (values.length === 0) return <span class="unknown">{visit.words('list.empty')}</span>;
  return (
    <ol class="data-items">
      {values.map((value, index) => (
        <li key={index}>
          <DataValue visit={visit} names={names} name={name} value={value} />
        </li>
      ))}
    </ol>
  );
}

function LanguageVersions({ visit, text }: { readonly visit: Visit; readonly text: LocalizedText }): VNode {
  return (
    <ul class="versions-of-text">
      {languages.flatMap((language) => {
        const version = text[language];
        if (version === undefined) return [];
        return [
          <li key={language}>
            <span class="language-label">{languageName(language, visit.language)}</span> <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>{version}</span>
          </li>,
        ];
      })}
    </ul>
  );
}

function DataText({ visit, names, name, text }: DataProps & { readonly name: string; readonly text: string }): VNode {
  const subject = subjectOf(name, text);
  if (subject !== undefined) return <SubjectLink subject={subject} visit={visit} names={names} />;
  const day = parseIsoDay(text);
  if (day !== undefined) return <time dateTime={day}>{dayText(day, visit.language)}</time>;
  if (name === 'languages' && isLanguage(text)) return <>{languageName(text, visit.language)}</>;
  if (name === 'country') return <>{countryName(text, visit.language)}</>;
  if (name === 'property') return <>{propertyLabel(text, visit)}</>;
  for (const key of wordKeys(name, text)) if (isMessageKey(key)) return <>{visit.words(key)}</>;
  if (name === 'address') return <a href={text} rel="external noopener noreferrer" dir="ltr">{text}</a>;
  return <bdi>{text}</bdi>;
}

/** Where the word for a coded value stands in the catalogue, by the field that holds it. */
function wordKeys(name: string, text: string): readonly string[] {
  switch (name) {
    case 'kind':
      return [`kind.${text}`];
    case 'documentKind':
      return [`document-kind.${text}`];
    case 'scale':
      return [`scale.${text}`];
    case 'relation':
      return [`word.${text}`];
    case 'mark':
      return [`mark.${text}.long`];
    case 'certainty':
      return [`certainty.${text}`];
    default:
      return [];
  }
}

const fieldsOfThings: Readonly<Record<string, 'document' | 'place'>> = { partOf: 'document', within: 'place' };

/** The thing that a field names: by a whole key, or by an id in a field called after the kind. */
function subjectOf(name: string, text: string): SubjectKey | undefined {
  const parsed = parseSubjectKey(text);
  if (parsed !== undefined) return subjectKey(parsed.kind, parsed.id);
  const kind = fieldsOfThings[name] ?? name;
  return isSubjectKind(kind) && kind !== 'rule' && kind !== 'link' && isId(text) ? subjectKey(kind, text) : undefined;
}

/** Every thing that an act's data name, so that their names can be looked up at once. */
export function subjectsInData(value: unknown, name = ''): readonly SubjectKey[] {
  if (typeof value === 'string') {
    const subject = subjectOf(name, value);
    return subject === undefined ? [] : [subject];
  }
  if (Array.isArray(value)) return value.flatMap((item) => subjectsInData(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, item]) => subjectsInData(item, field));
}

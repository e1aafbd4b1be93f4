import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { missingLanguages } from '../../../process/documents/missing-languages.ts';
import type { EditionState } from '../../../process/documents/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { editionsOf, loadReadings } from '../../../store/inputs/editions.ts';
import type { TextFacts } from '../../../store/inputs/editions.ts';
import { countRecommendationsOf } from '../../../store/synthesis/recommendations-of.ts';
import { isMessageKey, localeOf } from '../../messages/catalogue.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { editionName } from './edition-forms.tsx';

/** The files of a document, with what was noticed in them and how much was found. */
export interface Editions {
  readonly all: readonly EditionState[];
  readonly readings: ReadonlyMap<string, TextFacts>;
  readonly found: ReadonlyMap<string, number>;
}

export async function loadEditions({ store: { pool }, process, position }: Visit, document: string): Promise<Editions> {
  const all = await editionsOf(pool, { process, position }, document);
  const [readings, found] = await Promise.all([loadReadings(pool, process, all.map(({ textSha256 }) => textSha256)), countRecommendationsOf(pool, process, position, all.map(({ id }) => subjectKey('edition', id)))]);
  return { all, readings, found };
}

interface TableProps {
  readonly visit: Visit;
  readonly editions: Editions;
}

/** The six language versions, held and missing, and under them what was replaced. */
export function EditionTable({ visit, editions }: TableProps): VNode {
  const { words } = visit;
  const current = languages.flatMap((language) => editions.all.filter((one) => one.language === language && one.status === 'current'));
  const replaced = editions.all.filter(({ status }) => status === 'replaced');
  const missing = missingLanguages(editions.all);
  return (
    <section aria-labelledby="files" class="editions-part">
      <h2 id="files">{words('editions.title')}</h2>
      <FoundNotice visit={visit} editions={editions} />
      {editions.all.length === 0 ? (
        <p>{words('editions.none')}</p>
      ) : (
        <table class="editions">
          <caption class="visually-hidden">{words('editions.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('editions.version')}</th>
              <th scope="col">{words('editions.text')}</th>
              <th scope="col">{words('editions.file')}</th>
            </tr>
          </thead>
          <tbody>
            {current.map((edition) => <EditionRow key={edition.id} visit={visit} editions={editions} edition={edition} />)}
            {missing.map((language) => (
              <tr key={language} class="missing">
                <th scope="row">{languageName(language, visit.language)}</th>
                <td colSpan={2} class="unknown">{words('editions.missing')}</td>
              </tr>
            ))}
          </tbody>
          {replaced.length > 0 && (
            <tbody class="replaced">
              <tr>
                <th colSpan={3} scope="rowgroup">{words('editions.replaced', { count: replaced.length })}</th>
              </tr>
              {replaced.map((edition) => <EditionRow key={edition.id} visit={visit} editions={editions} edition={edition} />)}
            </tbody>
          )}
        </table>
      )}
    </section>
  );
}

function EditionRow({ visit, editions, edition }: TableProps & { readonly edition: EditionState }): VNode {
  const { words, language } = visit;
  const { id, document, pages, replacedBy } = edition;
  const successor = editions.all.find((one) => one.id === replacedBy);
  return (
    <tr id={`edition-${id}`}>
      <th scope="row">
        {editionName(edition, visit)}
        <span class="why">{words('editions.taken-on', { day: dayText(edition.takenOn, language) })}</span>
        {successor !== undefined && <span class="why">{words('editions.replaced-by', { by: editionName(successor, visit) })}</span>}
      </th>
      <td>
        <a href={linkTo(visit, 'reader', { id: document, edition: id })}>{words('editions.read')}</a>
        <span class="why">{words('editions.pages', { count: pages })}</span>
        <Noticed visit={visit} edition={edition} facts={editions.readings.get(edition.textSha256)} />
        <FoundCount visit={visit} editions={editions} edition={edition} />
      </td>
      <td>
        <a href={linkTo(visit, 'editionFile', { id: document, edition: id })} aria-label={words('editions.download', { name: edition.fileName })} download>
          <bdi>{edition.fileName}</bdi>
        </a>
        <span class="why">
          <bdi>{edition.format === 'text' ? words('editions.plain-text') : edition.format.toUpperCase()}</bdi> · <bdi>{sizeOf(edition, language)}</bdi>
        </span>
        <details class="file-hash">
          <summary>{words('editions.hash')}</summary>
          <code class="hash" dir="ltr">{edition.fileSha256}</code>
        </details>
      </td>
    </tr>
  );
}

function sizeOf({ fileBytes }: EditionState, language: Language): string {
  const [unit, bytes] = fileBytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(Math.max(0.1, fileBytes / bytes));
}

/** What a person should know of how it was read, in words. */
function Noticed({ visit, edition, facts }: { readonly visit: Visit; readonly edition: EditionState; readonly facts: TextFacts | undefined }): VNode | null {
  const { words, language } = visit;
  const other = facts?.language !== undefined && facts.language !== edition.language ? [words('editions.reads-as', { language: languageName(facts.language, language) })] : [];
  const lines = (facts?.findings ?? []).flatMap(({ code, details }) => {
    const key = `document.finding.${code}`;
    return isMessageKey(key) ? [words(key, details)] : [];
  });
  if (other.length + lines.length === 0) return null;
  return (
    <ul class="noticed" aria-label={words('editions.noticed')}>
      {[...other, ...lines].map((line) => <li key={line}>{line}</li>)}
    </ul>
  );
}

function FoundCount({ visit, editions, edition }: TableProps & { readonly edition: EditionState }): VNode | null {
  const { words } = visit;
  const count = editions.found.get(subjectKey('edition', edition.id)) ?? 0;
  const able = visit.asOf === undefined && edition.status === 'current' && may(visit.actor, 'extract-recommendation');
  return (
    <>
      {count > 0 && (
        <span class="why">
          <a href={foundIn(visit, edition.id)}>{words('editions.recommendations', { count })}</a>
        </span>
      )}
      {able && (
        <ActForm visit={visit} act="extract" label={words('find-recommendations.do')} bare quiet>
          <input type="hidden" name="edition" value={edition.id} />
        </ActForm>
      )}
    </>
  );
}

function foundIn(visit: Visit, edition: string): string {
  return linkTo(visit, 'recommendations', {}, { of: subjectKey('edition', edition) });
}

/** After a search for recommendations: what became of everything that was found. */
function FoundNotice({ visit, editions }: TableProps): VNode | null {
  const { words, url: { searchParams } } = visit;
  const edition = editions.all.find(({ id }) => id === searchParams.get('edition'));
  const [found, fresh, known, unfit] = ['found', 'new', 'known', 'unfit'].map((name) => Math.min(1e6, Math.max(0, Number.parseInt(searchParams.get(name) ?? '', 10) || 0)));
  if (edition === undefined || !searchParams.has('found')) return null;
  return (
    <p class="done" role="status">
      {words('find-recommendations.found', { count: found ?? 0, file: editionName(edition, visit) })} {(fresh ?? 0) > 0 && words('find-recommendations.new', { count: fresh ?? 0 })} {(known ?? 0) > 0 && words('find-recommendations.known', { count: known ?? 0 })}{' '}
      {(unfit ?? 0) > 0 && words('find-recommendations.unfit', { count: unfit ?? 0 })} {(found ?? 0) > 0 && <a href={foundIn(visit, edition.id)}>{words('find-recommendations.look')}</a>}
    </p>
  );
}

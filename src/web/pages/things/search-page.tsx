import type { VNode } from 'preact';
import { parseSubjectKey, subjectKey, subjectKinds } from '../../../process/vocabulary/ids.ts';
import type { SubjectKind } from '../../../process/vocabulary/ids.ts';
import { findWords } from '../../../store/inputs/find-words.ts';
import type { TextHit } from '../../../store/inputs/find-words.ts';
import { eventsAmong } from '../../../store/work-plan/events-among.ts';
import type { MandatedEvent } from '../../../store/work-plan/events-among.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { withoutWithheld } from '../../../store/text/withheld.ts';
import { search } from '../../../store/work-plan/search.ts';
import type { SearchHit } from '../../../store/work-plan/search.ts';
import { MarkBadge, When } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { pathTo } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { piecesOfExtract, piecesOfTitle } from './found-words.ts';
import type { Piece } from './found-words.ts';

/** The store gives no more than this. */
const mostHits = 50;

/** In which order kinds are shown: what people look for most, first. */
const order: readonly SubjectKind[] = ['event', 'document', 'mandate', 'place', 'phase', 'track', 'version', 'process', ...subjectKinds];

/** Everything of the process that words are found in, by kind, the best hits first. */
export async function searchPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const asked = (visit.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const { store: { pool }, process, position } = visit;
  const [found, texts] = asked === '' ? [[], []] : await Promise.all([search(pool, { process, position, words: asked, language: visit.language }), findWords(pool, { process, position, words: asked })]);
  const hits = await withoutWithheld(pool, process, visit.actor, found);
  const ids = hits.flatMap((hit) => (hit.subject.startsWith('event:') ? [hit.subject.slice('event:'.length)] : []));
  const events = new Map((await eventsAmong(visit.store.pool, visit.process, visit.position, { ids })).map((event) => [`event:${event.id}`, event]));
  const documents = await loadNames(pool, process, position, texts.map(({ document }) => subjectKey('document', document)));
  const kinds = [...new Set(order)].map((kind) => ({ kind, found: hits.filter((hit) => parseSubjectKey(hit.subject)?.kind === kind) })).filter(({ found }) => found.length > 0);
  return {
    title: asked === '' ? words('search.title') : words('search.title-for', { words: asked }),
    body: (
      <>
        <h1>{words('search.title')}</h1>
        <SearchForm visit={visit} asked={asked} />
        {asked === '' ? <p class="hint">{words('search.hint')}</p> : <p role="status">{words('search.count', { count: hits.length + texts.length, words: asked })}</p>}
        {asked !== '' && hits.length + texts.length === 0 && <p class="hint">{words('search.none')}</p>}
        {kinds.map(({ kind, found }) => (
          <section key={kind} class="hits" aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>{words(`search.group.${kind}`)}</h2>
            <ol>
              {found.map((hit) => (
                <Hit key={hit.subject} visit={visit} hit={hit} asked={asked} event={events.get(hit.subject)} />
              ))}
            </ol>
          </section>
        ))}
        {texts.length > 0 && <TextHits visit={visit} texts={texts} names={documents} asked={asked} />}
        {(hits.length === mostHits || texts.length === mostHits) && <p class="hint">{words('search.limit', { count: mostHits })}</p>}
      </>
    ),
  };
}

interface TextHitsProps {
  readonly visit: Visit;
  readonly texts: readonly TextHit[];
  readonly names: Names;
  readonly asked: string;
}

/** Where the words stand in what documents say, in whichever language: each leads to them in the text. */
function TextHits({ visit, texts, names, asked }: TextHitsProps): VNode {
  return (
    <section class="hits" aria-labelledby="hits-texts">
      <h2 id="hits-texts">{visit.words('search.texts')}</h2>
      <ol>
        {texts.map(({ edition, document, language, extract }) => (
          <li key={edition}>
            <a href={linkTo(visit, 'reader', { id: document, edition }, { find: asked })}>
              <Text text={names.get(subjectKey('document', document)) ?? { [visit.language]: document }} language={visit.language} />
            </a>
            <span class="hit-language">{languageName(language, visit.language)}</span>
            <p class="extract" lang={language === visit.language ? undefined : language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              <Pieces pieces={piecesOfExtract(extract)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SearchForm({ visit, asked }: { readonly visit: Visit; readonly asked: string }): VNode {
  const { words, language, process } = visit;
  return (
    <form class="search-form" action={pathTo('search', { language, process })}>
      {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
      <label for="q">{words('search.label')}</label>
      <input id="q" type="search" name="q" value={asked} />
      <button type="submit">{words('search.do')}</button>
    </form>
  );
}

interface HitProps {
  readonly visit: Visit;
  readonly hit: SearchHit;
  readonly asked: string;
  /** Present where the hit is an event: its date tells it from others of nearly the same name. */
  readonly event: MandatedEvent | undefined;
}

function Hit({ visit, hit, asked, event }: HitProps): VNode {
  const title = hit.title === '' ? (parseSubjectKey(hit.subject)?.id ?? hit.subject) : hit.title;
  const foreign = hit.language !== visit.language;
  const own = { ...(foreign && { lang: hit.language }), dir: hit.language === 'ar' ? ('rtl' as const) : ('ltr' as const) };
  return (
    <li>
      <a href={subjectHref(hit.subject, visit) ?? visit.url.pathname} {...own}>
        <Pieces pieces={piecesOfTitle(title, asked)} />
      </a>
      {foreign && <span class="hit-language">{visit.words('search.in-language', { language: languageName(hit.language, visit.language) })}</span>}
      {event !== undefined && (
        <span class="link-date">
          <When date={event.date} language={visit.language} /> <MarkBadge mark={event.dateMark} words={visit.words} />
        </span>
      )}
      {hit.extract !== '' && (
        <p class="extract" {...own}>
          <Pieces pieces={piecesOfExtract(hit.extract)} />
        </p>
      )}
    </li>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): VNode {
  return <>{pieces.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>;
}

import type { VNode } from 'preact';
import type { EditionState } from '../../../process/documents/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { editionsOf } from '../../../store/inputs/editions.ts';
import { loadText } from '../../../store/inputs/kept-texts.ts';
import type { KeptText } from '../../../store/inputs/kept-texts.ts';
import { recommendationsOf } from '../../../store/synthesis/recommendations-of.ts';
import type { PlacedRecommendation } from '../../../store/synthesis/recommendations-of.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { citationOf } from './citation.tsx';
import { editionName } from './edition-forms.tsx';
import { marksOf, readAsked } from './reader-asked.ts';
import type { Asked } from './reader-asked.ts';
import { Contents, FindForm, Hits, PartNav } from './reader-around.tsx';
import { partsOfText } from './reader-parts.ts';
import type { Part } from './reader-parts.ts';
import { ReaderText } from './reader-text.tsx';

export interface Reader {
  readonly visit: Visit;
  readonly document: DocumentState;
  readonly edition: EditionState;
  /** The other files of the document, the same one among them. */
  readonly editions: readonly EditionState[];
  readonly kept: KeptText;
  readonly parts: readonly Part[];
  readonly asked: Asked;
  readonly recommendations: readonly PlacedRecommendation[];
}

/** The text of one edition, in parts where it is long: every paragraph has an address that everything can cite. */
export async function readerPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, parameters, words } = visit;
  const { id = '', edition: wanted = '' } = parameters;
  const [document, editions] = isId(id) ? await Promise.all([loadState(pool, process, position, 'document', id), editionsOf(pool, { process, position }, id)]) : [undefined, []];
  const edition = editions.find((one) => one.id === wanted);
  if (document === undefined || edition === undefined) return missingPage(visit);
  const kept = await loadText(pool, process, edition.textSha256);
  if (kept === undefined) return messagePage(visit, 404, 'reader.not-kept');
  const parts = partsOfText(kept.paragraphs);
  const asked = readAsked({ visit, edition, kept, parts });
  if ('elsewhere' in asked) return new Response(null, { status: 302, headers: { location: asked.elsewhere, 'cache-control': 'private, no-store', vary: 'Cookie' } });
  const recommendations = (await recommendationsOf(pool, process, position, subjectKey('edition', edition.id))).filter(({ status }) => status !== 'rejected' && status !== 'split');
  const title = plainText(document.title, visit.language);
  return {
    title: words('reader.title', { title: document.symbol ?? title, edition: editionName(edition, visit) }),
    trail: [
      { label: words('documents.title'), href: linkTo(visit, 'documents', {}) },
      { label: document.symbol ?? title, href: linkTo(visit, 'document', { id }) },
    ],
    body: <Body visit={visit} document={document} edition={edition} editions={editions} kept={kept} parts={parts} asked={asked} recommendations={recommendations} />,
  };
}

function Body(reader: Reader): VNode {
  const { visit, document, edition, editions, kept, parts, asked, recommendations } = reader;
  const { words, language } = visit;
  const part = parts[asked.part] ?? { first: 0, last: kept.paragraphs.length };
  const cite = citationOf(visit, document, edition);
  return (
    <article class="reader">
      <header class="page-head">
        <h1>
          {document.symbol !== undefined && <bdi class="over-title">{document.symbol}</bdi>} <Text text={document.title} language={language} />
        </h1>
      </header>
      <Versions visit={visit} edition={edition} editions={editions} />
      <FindForm {...reader} />
      {asked.find !== '' && <Hits {...reader} />}
      {asked.cited !== undefined && <p class="cited-note" role="status">{words('reader.cited')}</p>}
      <div class="reader-columns">
        <Contents {...reader} />
        <div class="reader-main">
          <PartNav {...reader} />
          <ReaderText visit={visit} edition={edition} kept={kept} part={part} marks={marksOf(asked, kept, part)} recommendations={recommendations} cite={cite} />
          <PartNav {...reader} below />
          <footer class="how-to-cite">
            <h2>{words('reader.cite')}</h2>
            <p>{words('reader.cite-lead')}</p>
            <p class="citation">{cite()}</p>
          </footer>
        </div>
      </div>
    </article>
  );
}

/** Which file this is the text of, and the others of the same document. */
function Versions({ visit, edition, editions }: Pick<Reader, 'visit' | 'edition' | 'editions'>): VNode {
  const { words } = visit;
  const successor = editions.find(({ id }) => id === edition.replacedBy);
  const others = editions.filter(({ id, status }) => id === edition.id || status === 'current');
  return (
    <>
      <nav class="versions-nav" aria-label={words('editions.title')}>
        {others.map((one) => (
          <a key={one.id} href={linkTo(visit, 'reader', { id: one.document, edition: one.id })} aria-current={one.id === edition.id ? 'page' : undefined}>
            {editionName(one, visit)}
          </a>
        ))}
        <span class="why">
          {words('editions.pages', { count: edition.pages })} · <a href={linkTo(visit, 'editionFile', { id: edition.document, edition: edition.id })} download>{words('reader.original')}</a>
        </span>
      </nav>
      {successor !== undefined && (
        <p class="replaced-note">
          {words('reader.replaced')} <a href={linkTo(visit, 'reader', { id: successor.document, edition: successor.id })}>{editionName(successor, visit)}</a>
        </p>
      )}
    </>
  );
}

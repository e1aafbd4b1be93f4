import type { VNode } from 'preact';
import type { EditionState } from '../../../process/documents/state.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import type { KeptParagraph } from '../../../store/inputs/kept-texts.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { editionName } from './edition-forms.tsx';

/** How a text, or a paragraph of it, is cited: document, symbol, paragraph and page, its permanent address, and the hash by which anybody can tell that it is the same text. */
export function citationOf(visit: Visit, document: DocumentState, edition: EditionState): (number?: number, paragraph?: KeptParagraph) => VNode {
  const { words, language, url } = visit;
  const named = [...(document.symbol === undefined ? [] : [document.symbol]), plainText(document.title, language), editionName(edition, visit)].join(', ');
  const address = url.origin + (linkTo(visit, 'edition', { id: edition.id }).split('?')[0] ?? '');
  return (number, paragraph) => (
    <>
      <bdi>{named}</bdi>
      {number !== undefined && <>, {paragraph?.page === undefined ? words('reader.cite-paragraph', { number: String(number) }) : words('reader.cite-paragraph-page', { number: String(number), page: String(paragraph.page) })}</>}
      {'. '}
      <span dir="ltr" class="cite-address">{number === undefined ? address : `${address}?p=${number}`}</span>
      {'. '}
      <span dir="ltr" class="cite-hash">{words('editions.hash')} {edition.textSha256}</span>
    </>
  );
}

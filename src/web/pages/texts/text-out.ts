import type { TextOut, TextVariant } from '../../../interchange/text/out.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { revisionsOfText } from '../../../store/text/revisions-of-text.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { spokenFor } from '../../text/spoken-for.ts';
import { loadPartyNames } from '../../text/text-view.ts';
import type { TextView } from '../../text/text-view.ts';
import { loadGroupings } from '../../text/whose-reading.ts';
import type { Visit } from '../../visit.ts';

interface OutWish {
  readonly variant: TextVariant;
  readonly names: boolean;
  readonly party?: string;
}

/** What a text is written out from, as far as the reader sees it, in its own language; its day is that of the moment looked at. */
export async function loadTextOut(visit: Visit, view: TextView, { variant, names, party }: OutWish): Promise<TextOut> {
  const { store: { pool }, process, position } = visit;
  const { text, revision } = view.negotiation;
  const { language } = text;
  const [revisions, nameOf, groups, document] = await Promise.all([
    revisionsOfText(pool, process, position, text.id),
    loadPartyNames({ ...visit, language }),
    party === undefined ? [] : loadGroupings(visit),
    revision.document === undefined ? undefined : loadState(pool, process, position, 'document', revision.document),
  ]);
  return {
    text: party === undefined ? view.compiled : { ...view.compiled, provisions: spokenFor(view.compiled.provisions, party, groups, text.precedence) },
    variant,
    ...(party !== undefined && { party }),
    names,
    nameOf,
    title: inLanguage(text.title, language).text,
    language,
    ...(document?.symbol !== undefined && { symbol: document.symbol }),
    date: visit.asOf ?? visit.today,
    process,
    revisions: revisions.map(({ id, number, name, status, issuedAt }) => ({ id, number, name: inLanguage(name, language).text, status, issuedAt })),
  };
}

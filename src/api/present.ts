import type { SentencePart } from '../process/vocabulary/act.ts';
import type { EditionState } from '../process/documents/state.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import type { Breach } from '../process/work-plan/breach.ts';
import { planPhase } from '../process/work-plan/plan.ts';
import type { DocumentState, LinkState, MandateState, PhaseState, PlaceState, ProcessState, TrackState, VersionState } from '../process/work-plan/state.ts';
import type { PlacedClaim } from '../store/work-plan/claims-from.ts';
import type { ListedDocument } from '../store/work-plan/list-documents.ts';
import type { RecordedAct } from '../store/work-plan/load-acts.ts';
import type { SearchHit } from '../store/work-plan/search.ts';
import { placesOf, placesOfSubject, processPath, thingPath } from './addresses.ts';
import type { PageAddresses } from './addresses.ts';
import type * as schemas from './schemas.ts';
import type { SentAs } from './sent.ts';

/** How each thing goes out. The schema is the type, so that a response that does not fit it does not compile. */
export function presentProcess(pages: PageAddresses, state: ProcessState, head: number): SentAs<typeof schemas.process> {
  const { id, title, shortTitle, aim, timeZone } = state;
  return { id, ...placesOf(pages, id, 'process', id), title, shortTitle, aim, timeZone, head };
}

export function presentLink(process: string, { id, from, to, relation, claims }: LinkState): SentAs<typeof schemas.link> {
  return { id, href: thingPath(process, 'link', id) ?? '', from, to, relation, claims };
}

export function presentDocumentItem(pages: PageAddresses, process: string, document: ListedDocument): SentAs<typeof schemas.documentItem> {
  const { id, symbol, title, documentKind, author, dated, languages, circulatedOn, circulatedTo, partOf, claims } = document;
  return { id, ...placesOf(pages, process, 'document', id), symbol, title, kind: documentKind, author, dated, languages, circulatedOn, circulatedTo, partOf, statements: claims };
}

export interface WholeDocument {
  readonly state: DocumentState;
  readonly parts: readonly string[];
  readonly editions: readonly EditionState[];
  readonly statements: readonly PlacedClaim[];
  readonly links: readonly LinkState[];
}

export function presentDocument(pages: PageAddresses, process: string, { state, parts, editions, statements, links }: WholeDocument): SentAs<typeof schemas.document> {
  return {
    id: state.id,
    ...placesOf(pages, process, 'document', state.id),
    symbol: state.symbol ?? null,
    title: state.title,
    kind: state.documentKind,
    author: state.author,
    dated: state.dated ?? null,
    asOf: state.asOf ?? null,
    languages: state.languages,
    address: state.address ?? null,
    sha256: state.sha256 ?? null,
    circulatedOn: state.circulatedOn ?? null,
    circulatedTo: state.circulatedTo ?? null,
    partOf: state.partOf ?? null,
    parts,
    editions: editions.map((edition) => presentEdition(pages, process, edition)),
    claims: state.claims,
    statements,
    links: links.map((link) => presentLink(process, link)),
  };
}

export function presentEdition(pages: PageAddresses, process: string, edition: EditionState): SentAs<typeof schemas.edition> {
  const { id, language, label, format, fileName, fileSha256, fileBytes, textSha256, characters, pages: count, takenOn, replacedBy } = edition;
  return { id, page: pages.thing(process, 'edition', id), language, label: label ?? null, format, fileName, fileSha256, fileBytes, textSha256, characters, pages: count, takenOn, replacedBy: replacedBy ?? null };
}

export function presentMandate(pages: PageAddresses, process: string, state: MandateState): SentAs<typeof schemas.mandate> {
  const { id, symbol, title, adoptedOn, paragraphs, claims } = state;
  return { id, ...placesOf(pages, process, 'mandate', id), symbol, title, adoptedOn, claims, paragraphs: paragraphs.map((one) => ({ ...one, page: pages.paragraph(process, id, one.id) })) };
}

export function presentPlace(pages: PageAddresses, process: string, state: PlaceState): SentAs<typeof schemas.place> {
  const { id, name, scale, claims } = state;
  return {
    id, ...placesOf(pages, process, 'place', id), name, scale, claims,
    country: state.country ?? null,
    timeZone: state.timeZone ?? null,
    within: state.within ?? null,
    latitude: state.latitude ?? null,
    longitude: state.longitude ?? null,
  };
}

export function presentPhase(pages: PageAddresses, process: string, state: PhaseState): SentAs<typeof schemas.phase> {
  const { id, numeral, title, order, claims, date } = planPhase(state);
  return { id, ...placesOf(pages, process, 'phase', id), numeral, title, order, date: date ?? null, claims };
}

export function presentTrack(pages: PageAddresses, process: string, { id, title, colour, order, claims }: TrackState): SentAs<typeof schemas.track> {
  return { id, ...placesOf(pages, process, 'track', id), title, colour, order, claims };
}

export function presentVersion(process: string, state: VersionState): SentAs<typeof schemas.version> {
  const { id, label, asOf, showing, document, claims } = state;
  return { id, href: thingPath(process, 'version', id) ?? '', label, asOf, showing, document: document ?? null, claims };
}

export function presentBreach({ code, rule, subjects, parts }: Breach): SentAs<typeof schemas.breach> {
  return { code, rule, subjects, parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, presentPart(part)])) };
}

function presentPart(part: SentencePart) {
  if (part.is !== 'date') return part;
  return { is: part.is, ...(part.date !== undefined && { date: part.date }) };
}

export function presentActItem(pages: PageAddresses, process: string, { act }: RecordedAct): SentAs<typeof schemas.actItem> {
  const { position, id, body, subject, subjectVersion, schemaVersion, by, at, recordedAt } = act;
  return { position, href: `${processPath(process)}/acts/${position}`, page: pages.act(process, position), id, type: body.type, subject, subjectVersion, schema: schemaVersion, by, at, recordedAt, data: { ...body.data } };
}

export function presentAct(pages: PageAddresses, process: string, recorded: RecordedAct): SentAs<typeof schemas.act> {
  return { ...presentActItem(pages, process, recorded), entry: recorded.entry, leafHash: recorded.leafHash };
}

export function presentHit(pages: PageAddresses, process: string, { subject, language, title, extract }: SearchHit): SentAs<typeof schemas.hit> {
  return { subject, ...placesOfSubject(pages, process, subject), language: isLanguage(language) ? language : 'en', title, extract };
}

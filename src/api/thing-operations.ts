import type { Hono } from 'hono';
import { z } from 'zod';
import type { SubjectState } from '../process/work-plan/state.ts';
import { countDocuments, documentSorts, listDocuments } from '../store/work-plan/list-documents.ts';
import type { DocumentFilter } from '../store/work-plan/list-documents.ts';
import { listStates } from '../store/work-plan/list-states.ts';
import type { ListedKind } from '../store/work-plan/list-states.ts';
import type { PageAddresses } from './addresses.ts';
import { nothingCalled } from './api-context.ts';
import { loadWholeDocument, stateCalled } from './load-whole.ts';
import { presentDocument, presentDocumentItem, presentLink, presentMandate, presentPhase, presentPlace, presentTrack, presentVersion } from './present.ts';
import { asked, askedPage, readList, readOne } from './reading.ts';
import type { Needs, Reading } from './reading.ts';
import * as schemas from './schemas.ts';
import type { SentAs } from './sent.ts';
import { askedDay } from './vocabulary-schemas.ts';

const words = (description: string) => z.string().trim().min(1).max(100).optional().meta({ description });

const documentQuery = askedPage({
  kind: words('Only of this kind.'),
  author: words('Only with these words in the name of the author.'),
  words: words('Only with these words in the title or symbol.'),
  from: askedDay('Only what was circulated on this day or later.'),
  to: askedDay('Only what was circulated on this day or before.'),
  sort: z.enum(documentSorts).default('date').meta({ description: 'What to order by.' }),
  order: z.enum(['asc', 'desc']).default('asc').meta({ description: 'Which way.' }),
});

/** The things that a plan speaks of, each kind as a list and one by one. */
export function addThingOperations(api: Hono, needs: Needs): void {
  readList(api, needs, { path: '/documents', operationId: 'listDocuments', tag: 'Documents', summary: 'The documents of the process', query: documentQuery, answer: 'DocumentList', item: schemas.documentItem }, listOfDocuments);
  readOne(api, needs, { path: '/documents/:id', operationId: 'getDocument', tag: 'Documents', summary: 'One document, with every statement that stands on it', query: asked({}), answer: 'DocumentAnswer', item: schemas.document }, async ({ deps, process, position, id }) => {
    const whole = await loadWholeDocument(deps.store.pool, process, position, id);
    return whole === undefined ? nothingCalled('document', id) : presentDocument(deps.pages, process, whole);
  });
  addKind(api, needs, { kind: 'mandate', folder: 'mandates', name: 'Mandate', all: 'The mandates of the process, paragraph by paragraph', one: 'One mandate', item: schemas.mandate, present: presentMandate });
  addKind(api, needs, { kind: 'place', folder: 'places', name: 'Place', all: 'The places that the plan names', one: 'One place', item: schemas.place, present: presentPlace });
  addKind(api, needs, { kind: 'phase', folder: 'phases', name: 'Phase', all: 'The phases of the process', one: 'One phase', item: schemas.phase, present: presentPhase });
  addKind(api, needs, { kind: 'track', folder: 'tracks', name: 'Track', all: 'The tracks of the process', one: 'One track', item: schemas.track, present: presentTrack });
  addKind(api, needs, { kind: 'link', folder: 'links', name: 'Link', all: 'What feeds into, serves or produces what', one: 'One link', item: schemas.link, present: (_pages, process, state) => presentLink(process, state) });
  addKind(api, needs, { kind: 'version', folder: 'versions', name: 'Version', all: 'The published versions of the work plan', one: 'One published version', item: schemas.version, present: (_pages, process, state) => presentVersion(process, state) });
}

interface KindOperations<Kind extends ListedKind, Item extends z.ZodType> {
  readonly kind: Kind;
  readonly folder: string;
  readonly name: string;
  readonly all: string;
  readonly one: string;
  readonly item: Item;
  readonly present: (pages: PageAddresses, process: string, state: Extract<SubjectState, { readonly kind: Kind }>) => SentAs<Item>;
}

function addKind<Kind extends ListedKind, Item extends z.ZodType>(api: Hono, needs: Needs, { kind, folder, name, all, one, item, present }: KindOperations<Kind, Item>): void {
  readList(api, needs, { path: `/${folder}`, operationId: `list${name}s`, tag: 'Things', summary: all, query: askedPage({}), answer: `${name}List`, item }, async ({ deps, process, position, query }) => {
    const { total, states } = await listStates(deps.store.pool, process, position, kind, query);
    return { total, data: states.map((state) => present(deps.pages, process, state)) };
  });
  readOne(api, needs, { path: `/${folder}/:id`, operationId: `get${name}`, tag: 'Things', summary: one, query: asked({}), answer: `${name}Answer`, item }, async ({ deps, process, position, id }) => {
    const state = await stateCalled(deps.store.pool, process, position, kind, id);
    return state === undefined ? nothingCalled(kind, id) : present(deps.pages, process, state);
  });
}

async function listOfDocuments({ deps, process, position, query }: Reading<z.output<typeof documentQuery>>) {
  const { sort, order, limit, offset, 'as-of': _asOf, ...asks } = query;
  const filter: DocumentFilter = Object.fromEntries(Object.entries(asks).filter(([, value]) => value !== undefined));
  const selection = { process, position, filter };
  const [total, documents] = await Promise.all([countDocuments(deps.store.pool, selection), listDocuments(deps.store.pool, { ...selection, sort, descending: order === 'desc', limit, offset })]);
  return { total, data: documents.map((document) => presentDocumentItem(deps.pages, process, document)) };
}

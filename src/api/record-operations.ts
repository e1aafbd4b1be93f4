import type { Hono } from 'hono';
import { z } from 'zod';
import { languages } from '../process/vocabulary/language.ts';
import { acts } from '../process/acts.ts';
import { isActType } from '../record/parse-entry.ts';
import { listActs, loadAct } from '../store/work-plan/load-acts.ts';
import { withheldPositions, withoutWithheld } from '../store/text/withheld.ts';
import { search } from '../store/work-plan/search.ts';
import { presentAct, presentActItem, presentHit } from './present.ts';
import { asked, nextPath, readOne, readOther } from './reading.ts';
import type { Needs, Reading } from './reading.ts';
import * as schemas from './schemas.ts';
import { subjectPattern } from './vocabulary-schemas.ts';

const actsQuery = asked({
  type: z.enum(Object.keys(acts).filter(isActType)).optional().meta({ description: 'Only acts of this type.' }),
  subject: z.string().regex(subjectPattern).optional().meta({ description: 'Only acts about this thing.', examples: ['event:session-1'] }),
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().meta({ description: 'Only acts before this position.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Most acts in one answer.' }),
});

const searchQuery = asked({
  q: z.string().trim().min(1).max(200).meta({ description: 'The words; the beginning of each is enough.' }),
  language: z.enum(languages).default('en').meta({ description: 'Where a thing is found in several languages, show this one.' }),
});

/** Whoever asks here has no standing in the process. */
const anybody = { standing: 'public' } as const;

/** The record itself, and the search over what was made of it. */
export function addRecordOperations(api: Hono, needs: Needs): void {
  readOther(api, needs, { path: '/acts', operationId: 'listActs', tag: 'Record', summary: 'The acts of the record, latest first', query: actsQuery, answer: schemas.actList }, listOfActs);
  readOne(api, needs, { path: '/acts/:position', operationId: 'getAct', tag: 'Record', summary: 'One act, with the text that is hashed', query: asked({}), answer: 'ActAnswer', item: schemas.act }, async ({ deps, process, position, id }) => {
    const wanted = /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : undefined;
    const found = wanted === undefined || wanted > position ? undefined : await loadAct(deps.store.pool, process, wanted);
    if (found === undefined) return { problem: 404, detail: `The record holds no act at position ${id}; it ends at ${position}.` };
    const isWithheld = (await withheldPositions(deps.store.pool, process, anybody, [found.act.position])).size > 0;
    return isWithheld ? { problem: 404, detail: `The act at position ${id} is about a text whose proposals are not public. Its leaf hash is ${found.leafHash}.` } : presentAct(deps.pages, process, found);
  });
  readOther(api, needs, { path: '/search', operationId: 'search', tag: 'Process', summary: 'Things found by words, in all six languages', query: searchQuery, answer: schemas.searchList }, async ({ deps, process, position, asOf, query }) => {
    const hits = await search(deps.store.pool, { process, position, words: query.q, language: query.language });
    return { process, position, asOf, data: (await withoutWithheld(deps.store.pool, process, anybody, hits)).map((hit) => presentHit(deps.pages, process, hit)) };
  });
}

async function listOfActs({ deps, process, position, asOf, query, url }: Reading<z.output<typeof actsQuery>>) {
  const { limit, type, subject: about, before } = query;
  const found = await listActs(deps.store.pool, { process, upTo: position, limit: limit + 1, reader: anybody, ...(type !== undefined && { type }), ...(about !== undefined && { subject: about }), ...(before !== undefined && { before }) });
  const data = found.slice(0, limit).map((act) => presentActItem(deps.pages, process, act));
  const oldest = data.at(-1)?.position;
  return { process, position, asOf, limit, next: found.length > limit && oldest !== undefined ? nextPath(url, 'before', oldest) : null, data };
}

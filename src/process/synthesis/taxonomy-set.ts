import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { TaxonomyId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized, prose } from '../vocabulary/shapes.ts';
import { synthesisStage } from './state.ts';

const introduction = z.partialRecord(z.enum(languages), prose);
const code = z.object({ code: z.string().regex(/^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/u), heading: localized, introduction: introduction.exactOptional(), retired: z.boolean().exactOptional() });
const shape = z.object({ taxonomy: idOf<TaxonomyId>(), title: localized, codes: z.array(code).min(2).max(200) });
export type TaxonomySet = DecidedAct<'taxonomy-set', z.infer<typeof shape>>;

export const taxonomySet = synthesisStage.act({
  type: 'taxonomy-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('taxonomy', data.taxonomy),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title }, codes: { is: 'count', count: data.codes.filter(({ retired }) => retired !== true).length } } }),
  after: (_, { taxonomy, ...rest }) => ({ kind: 'taxonomy', id: taxonomy, ...rest }),
});

/** SY-1: a code keeps its id when its heading changes; a code once given is retired, never dropped, so nothing that was coded loses its place. */
export const setTaxonomy = synthesisStage.command<'set-taxonomy', typeof shape, 'taxonomy', TaxonomySet>({
  name: 'set-taxonomy',
  shape,
  subject: taxonomySet.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    const given = new Set(data.codes.map((one) => one.code));
    if (given.size < data.codes.length) return refuse('code-twice', 'SY-1');
    const dropped = before?.codes.find((one) => !given.has(one.code));
    return dropped === undefined ? [{ type: 'taxonomy-set', data }] : refuse('code-dropped', 'SY-1', { code: dropped.code });
  },
});

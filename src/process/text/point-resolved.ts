import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId, TextId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { alternativeKey } from './compile/resolve.ts';
import { pointsOf } from './compile/tree.ts';
import { considered, consideredCount, consideredKeys } from './considered.ts';
import { spokenLabel } from './labels.ts';
import { amendmentId, provisionId, settlementShape } from './shapes.ts';
import { textStage } from './state.ts';
import { settledBy } from './decided-provision.ts';
import { settlementOf } from './settlement-of.ts';

const about = { provision: provisionId, text: idOf<TextId>(), revision: idOf<RevisionId>(), label: z.string().max(80) };
const resolvedShape = z.object({ ...about, settlement: settlementShape, reason: prose.exactOptional() });
export type PointResolved = DecidedAct<'point-resolved', z.output<typeof resolvedShape>>;

export const pointResolved = textStage.act({
  type: 'point-resolved',
  schemaVersion: 1,
  shape: resolvedShape,
  subject: ({ provision }) => subjectKey('provision', provision),
  sentence: ({ text, label, settlement }) => ({
    form: settlement.words === '' ? 'deleted' : 'words',
    parts: { text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) }, words: { is: 'text', text: settlement.words.slice(0, 200) }, dropped: { is: 'text', text: settlement.dropped.filter((one) => one !== '').join(' / ').slice(0, 200) } },
  }),
  after: settledBy,
});

const asked = z.object({ ...about, point: z.string(), alternative: z.string(), amendments: z.array(amendmentId).max(5000), reason: prose.exactOptional() });

/** TX-24: a point is decided in favour of one of its alternatives, upon all amendments that stand at that moment; whoever read something else there reads that from now on. */
export const resolvePoint = textStage.command<'resolve-point', typeof asked, 'provision', PointResolved>({
  name: 'resolve-point',
  shape: asked,
  subject: ({ provision }) => subjectKey('provision', provision),
  mentions: () => [],
  consults: consideredKeys,
  counts: (data) => [consideredCount(data)],
  decide: (data, known) => {
    const standing = considered(data, known);
    if (isRefusal(standing)) return standing;
    if (standing.state?.agreement !== undefined) return refuse('provision-agreed', 'TX-26', { label: data.label });
    const point = pointsOf(standing.compilation.content).find(({ id }) => id === data.point);
    const chosen = point?.alts.findIndex((alternative) => alternativeKey(alternative) === data.alternative) ?? -1;
    if (point === undefined || chosen < 0) return refuse('point-gone', 'TX-24', { label: data.label });
    const { amendments: _, point: _point, alternative: _alternative, ...rest } = data;
    return [{ type: 'point-resolved', data: { ...rest, settlement: settlementOf(standing.compilation, standing, point, chosen) } }];
  },
});

import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { IndicatorId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { definition } from './shapes.ts';
import { indicatorsStage } from './state.ts';
import type { IndicatorState } from './state.ts';

/** Room is left for the State's code, which the id of a series adds. */
const shape = z.object({ indicator: idOf<IndicatorId>().refine((id) => id.length <= 70), ...definition });
export type IndicatorDefined = DecidedAct<'indicator-defined', z.output<typeof shape>>;

export const indicatorDefined = indicatorsStage.act({
  type: 'indicator-defined',
  schemaVersion: 1,
  shape,
  subject: ({ indicator }) => subjectKey('indicator', indicator),
  sentence: ({ code, title }) => ({ parts: { code: { is: 'text', text: code }, title: { is: 'localized', text: title } } }),
  after: (_, { indicator, ...rest }, act) => ({ kind: 'indicator', id: indicator, ...rest, changedAt: act.position }),
});

/** ID-1: what is measured, as its source defines it, and which commitments it speaks of. */
export const defineIndicator = indicatorsStage.command<'define-indicator', typeof shape, 'indicator', IndicatorDefined>({
  name: 'define-indicator',
  shape,
  subject: indicatorDefined.subject,
  mentions: ({ commitments }) => commitments.map((id) => subjectKey('commitment', id)),
  decide: (data, { subject: before }) => (before === undefined ? [{ type: 'indicator-defined', data }] : refuse('already-exists', 'WP-1', { id: data.indicator })),
});

const changedShape = z.object({ indicator: idOf<IndicatorId>(), ...definition });
export type IndicatorChanged = DecidedAct<'indicator-changed', z.output<typeof changedShape>>;

export const indicatorChanged = indicatorsStage.act({
  type: 'indicator-changed',
  schemaVersion: 1,
  shape: changedShape,
  subject: ({ indicator }) => subjectKey('indicator', indicator),
  sentence: ({ indicator }) => ({ parts: { indicator: { is: 'subject', subject: subjectKey('indicator', indicator) } } }),
  after: (state, { indicator, ...rest }, act) => ({ kind: indicatorsStage.before(state, 'indicator', act).kind, id: indicator, ...rest, changedAt: act.position }),
});

/** ID-2: a definition may be bettered; its unit, decimals and dimensions only while no State has values of it. */
export const changeIndicator = indicatorsStage.command<'change-indicator', typeof changedShape, 'indicator', IndicatorChanged>({
  name: 'change-indicator',
  shape: changedShape,
  subject: indicatorChanged.subject,
  mentions: ({ commitments }) => commitments.map((id) => subjectKey('commitment', id)),
  counts: ({ indicator }) => [{ kind: 'series', where: { indicator } }],
  decide: (data, { subject: before, count }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.indicator });
    const { indicator: id, ...rest } = data;
    const told: IndicatorState = { kind: 'indicator', id, ...rest, changedAt: before.changedAt };
    if (sameDefinition(before, told)) return refuse('nothing-changes', 'ID-2');
    const series = count({ kind: 'series', where: { indicator: id } });
    if (series > 0 && measured(before) !== measured(told)) return refuse('indicator-in-use', 'ID-2', { count: series });
    return [{ type: 'indicator-changed', data }];
  },
});

/** What values rest upon. */
function measured({ unit, decimals, dimensions }: IndicatorState): string {
  return JSON.stringify([unit, decimals, dimensions.toSorted()]);
}

function sameDefinition(a: IndicatorState, b: IndicatorState): boolean {
  const told = ({ code, title, source, sourceAddress, commitments }: IndicatorState) => JSON.stringify([code, Object.entries(title).toSorted(), source, sourceAddress ?? '', commitments]);
  return told(a) === told(b) && measured(a) === measured(b);
}

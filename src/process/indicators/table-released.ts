import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { IndicatorId, ReleaseId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, localized, writable } from '../vocabulary/shapes.ts';
import { isState } from '../vocabulary/states/state.ts';
import { periodCode } from './code-lists.ts';
import { reason, stateCode } from './shapes.ts';
import { indicatorsStage } from './state.ts';
import { cellCount, faultsOf, placesOf } from './table/table-shape.ts';

/** The most cells of a released table, totals among them. */
const mostReleased = 3000;
const name = z.string().trim().min(1).max(80).regex(writable);
const axis = z.object({ name, categories: z.array(name).min(2).max(200).refine((list) => new Set(list).size === list.length) });
const term = z.int().min(1).max(100);
const protection = z.object({
  threshold: term.min(2), base: term, margin: term, within: z.int().min(0).max(400), suppressed: z.int().min(0), attacked: z.int().min(0), narrowest: z.number().min(0), seal: z.string().regex(/^[0-9a-f]{64}$/u),
});
const shape = z.object({
  release: idOf<ReleaseId>(), title: localized, indicator: idOf<IndicatorId>().exactOptional(), state: stateCode.exactOptional(), period: z.string().regex(periodCode).exactOptional(),
  axes: z.array(axis).min(1).max(3),
  /** Of every cell, the last axis running fastest; null: suppressed. */
  values: z.array(z.int().min(0).nullable()).min(2).max(mostReleased),
  protection,
});
type Releasing = z.output<typeof shape>;
export type TableReleased = DecidedAct<'table-released', Releasing>;

export const tableReleased = indicatorsStage.act({
  type: 'table-released',
  schemaVersion: 1,
  shape,
  subject: ({ release }) => subjectKey('release', release),
  sentence: ({ title, values, protection: { base, suppressed } }) => ({
    form: base > 1 ? 'rounded' : 'suppressed',
    parts: { title: { is: 'localized', text: title }, count: { is: 'count', count: values.length }, suppressed: { is: 'count', count: suppressed }, base: { is: 'count', count: base } },
  }),
  after: (_, { release, axes, values, ...rest }, act) => {
    const sizes = axes.map(({ categories }) => categories.length);
    const cells = values.map((value, cell) => ({ at: placesOf(cell, sizes).map((place, at) => axes[at]?.categories[place] ?? ''), ...(value !== null && { value }) }));
    return { kind: 'release', id: release, ...rest, axes, cells, releasedOn: dayIn(act.at, 'Etc/GMT'), status: 'released', changedAt: act.position };
  },
});

/**
 * DC-8: a table of counts is released as it was protected, with the terms and what the attack found, and never with the counts that it was
 * made of. Whoever may ask for it, it is looked at once more: that it adds up, that no line leaves one cell open, that nothing unsafe stands in it.
 */
export const releaseTable = indicatorsStage.command<'release-table', typeof shape, 'release', TableReleased>({
  name: 'release-table',
  shape,
  subject: tableReleased.subject,
  mentions: ({ indicator }) => (indicator === undefined ? [] : [subjectKey('indicator', indicator)]),
  decide: (data, { subject: before }) => {
    if (before !== undefined) return refuse('already-exists', 'WP-1', { id: data.release });
    if (data.state !== undefined && !isState(data.state)) return refuse('not-a-state', 'DC-8', { code: data.state });
    return refuseTable(data) ?? [{ type: 'table-released', data }];
  },
});

function refuseTable({ axes, values, protection: told }: Releasing): Refusal | undefined {
  const sizes = axes.map(({ categories }) => categories.length);
  const published = values.map((value) => value ?? undefined);
  const hidden = values.filter((value) => value === null).length;
  if (cellCount(sizes) !== values.length || hidden !== told.suppressed || (told.base > 1 && hidden > 0)) return refuse('table-uneven', 'DC-5');
  const { uneven, open } = faultsOf(published, sizes);
  if (uneven.length > 0 || published.some((value) => (value ?? 0) % told.base !== 0)) return refuse('table-uneven', 'DC-5');
  const unsafe = told.base === 1 ? published.filter((value) => value !== undefined && value > 0 && value < told.threshold).length : 0;
  if (unsafe > 0) return refuse('count-unsafe', 'DC-1', { count: unsafe });
  if (open.length > 0 || (told.attacked > 0 && told.narrowest < told.margin) || told.attacked < hidden) return refuse('table-recoverable', 'DC-9', { count: Math.max(1, open.length) });
  return published.some((value) => value !== undefined && value > 0) ? undefined : refuse('table-emptied', 'DC-7');
}

const withdrawnShape = z.object({ release: idOf<ReleaseId>(), reason });
export type ReleaseWithdrawn = DecidedAct<'release-withdrawn', z.output<typeof withdrawnShape>>;

export const releaseWithdrawn = indicatorsStage.act({
  type: 'release-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ release }) => subjectKey('release', release),
  sentence: ({ release, reason: why }) => ({ parts: { release: { is: 'subject', subject: subjectKey('release', release) }, reason: { is: 'text', text: why } } }),
  after: (state, { reason: why }, act) => ({ ...indicatorsStage.before(state, 'release', act), status: 'withdrawn', reason: why, changedAt: act.position }),
});

/** DC-8: a release is withdrawn with a reason. What was published cannot be made unpublished, so it stays to be seen, marked as withdrawn. */
export const withdrawRelease = indicatorsStage.command<'withdraw-release', typeof withdrawnShape, 'release', ReleaseWithdrawn>({
  name: 'withdraw-release',
  shape: withdrawnShape,
  subject: releaseWithdrawn.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.release });
    return before.status === 'withdrawn' ? refuse('already-withdrawn', 'DC-8') : [{ type: 'release-withdrawn', data }];
  },
});

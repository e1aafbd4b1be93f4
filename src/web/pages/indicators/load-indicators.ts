import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { AssessmentState, IndicatorState, ReleaseState, SeriesState } from '../../../process/indicators/state.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { listThings } from '../../../store/list-things.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';

/** In the order of their codes, numbers by their size. */
export async function loadIndicators({ store: { pool }, process, position }: Visit): Promise<readonly IndicatorState[]> {
  const all = await listThings(pool, { process, position, kind: 'indicator', limit: 10_000 });
  const order = new Intl.Collator('en', { numeric: true });
  return all.toSorted((a, b) => order.compare(a.code, b.code));
}

/** Every State's values of an indicator, in alphabetical order of the States in the reader's language. */
export async function loadSeries(visit: Visit, indicator: string): Promise<readonly SeriesState[]> {
  const { store: { pool }, process, position } = visit;
  const all = await listThings(pool, { process, position, kind: 'series', where: { indicator }, limit: 1000 });
  return byState(all.filter(({ observations }) => observations.length > 0), visit);
}

/** Alphabetical by the State's name, never by what it has. */
export function byState<Thing extends { readonly state: string }>(things: readonly Thing[], { language }: Visit): readonly Thing[] {
  const order = new Intl.Collator(localeOf(language));
  return things.toSorted((a, b) => order.compare(stateName(a.state, language), stateName(b.state, language)));
}

export async function loadCommitments({ store: { pool }, process, position }: Visit): Promise<readonly CommitmentState[]> {
  const all = await listThings(pool, { process, position, kind: 'commitment', limit: 10_000 });
  const order = new Intl.Collator('en', { numeric: true });
  return all.toSorted((a, b) => order.compare(a.label, b.label));
}

/** Alphabetical by State, then by place, the latest year first. */
export async function loadAssessments(visit: Visit): Promise<readonly AssessmentState[]> {
  const { store: { pool }, process, position } = visit;
  const all = await listThings(pool, { process, position, kind: 'assessment', limit: 10_000 });
  return byState(all.toSorted((a, b) => (a.place ?? '').localeCompare(b.place ?? '') || b.year - a.year), visit);
}

export async function loadReleases({ store: { pool }, process, position }: Visit): Promise<readonly ReleaseState[]> {
  const all = await listThings(pool, { process, position, kind: 'release', limit: 10_000 });
  return all.toSorted((a, b) => (a.releasedOn < b.releasedOn ? 1 : a.releasedOn > b.releasedOn ? -1 : 0));
}

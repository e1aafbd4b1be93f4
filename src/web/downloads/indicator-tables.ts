import type { IndicatorState, SeriesState } from '../../process/indicators/state.ts';
import { isId } from '../../process/vocabulary/ids.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { loadState } from '../../store/work-plan/load-states.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import { loadAssessments, loadIndicators, loadReleases, loadSeries } from '../pages/indicators/load-indicators.ts';
import type { ListTable } from './list-table.ts';

/** The lists of indicators, assessments and released tables, and what one of them holds; undefined where the name is none of them. */
export async function indicatorTable(visit: Visit, name: string): Promise<ListTable | undefined> {
  if (name === 'indicators') return indicatorList(visit);
  if (name === 'assessments') return assessmentList(visit);
  if (name === 'releases') return releaseList(visit);
  const [kind, id, form] = name.split('/');
  if (id === undefined || !isId(id)) return undefined;
  if (kind === 'indicators') return valuesOf(visit, id, form);
  return kind === 'releases' && form === undefined ? cellsOf(visit, id) : undefined;
}

async function indicatorList(visit: Visit): Promise<ListTable> {
  const { words, language } = visit;
  return {
    name: words('follow-up.indicators'),
    columns: [{ key: 'id', heading: 'id' }, { key: 'code', heading: words('indicators.code') }, { key: 'title', heading: words('indicators.title-field') }, { key: 'unit', heading: words('indicators.unit') }, { key: 'dimensions', heading: words('indicators.dimensions') }, { key: 'commitments', heading: words('indicators.commitments') }, { key: 'source', heading: words('indicators.source') }, { key: 'address', heading: words('indicators.source-address') }],
    rows: (await loadIndicators(visit)).map(({ id, code, title, unit, dimensions, commitments, source, sourceAddress }) => ({ id, code, title: plainText(title, language), unit, dimensions: dimensions.join(' '), commitments: commitments.join(' '), source, address: sourceAddress ?? null })),
  };
}

async function valuesOf(visit: Visit, id: string, form: string | undefined): Promise<ListTable | undefined> {
  const { store: { pool }, process, position } = visit;
  const indicator = await loadState(pool, process, position, 'indicator', id);
  if (indicator === undefined || (form !== undefined && form !== 'sdmx')) return undefined;
  const series = await loadSeries(visit, id);
  return form === 'sdmx' ? sdmxOf(visit, indicator, series) : valueList(visit, indicator, series);
}

function valueList(visit: Visit, { code, unit }: IndicatorState, series: readonly SeriesState[]): ListTable {
  const { words, language } = visit;
  return {
    name: code,
    columns: [{ key: 'state', heading: words('indicators.state') }, { key: 'name', heading: words('indicators.state') }, { key: 'period', heading: words('indicators.period') }, { key: 'sex', heading: words('indicators.sex') }, { key: 'age', heading: words('indicators.age') }, { key: 'status', heading: words('indicators.status') }, { key: 'value', heading: words('indicators.value') }, { key: 'unit', heading: words('indicators.unit') }, { key: 'quality', heading: words('indicators.quality') }, { key: 'source', heading: words('indicators.source') }, { key: 'note', heading: words('indicators.note') }],
    rows: series.flatMap(({ state, observations }) => observations.map((one) => ({ state, name: stateName(state, language), period: one.period, sex: one.sex ?? null, age: one.age ?? null, status: one.status ?? null, value: Number(one.value), unit, quality: words(`indicators.quality.${one.quality}`), source: one.source, note: one.note ?? null }))),
  };
}

const observationStatus = { official: 'A', estimated: 'E', provisional: 'P', imputed: 'I' } as const;

/** SDMX-CSV 1.0: what the import reads again as the same values. */
function sdmxOf(visit: Visit, { id, code, unit }: IndicatorState, series: readonly SeriesState[]): ListTable {
  const columns = ['DATAFLOW', 'INDICATOR', 'REF_AREA', 'SEX', 'AGE', 'MIGRATION_STATUS', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'SOURCE', 'COMMENT_OBS'];
  return {
    name: code,
    columns: columns.map((key) => ({ key, heading: key })),
    rows: series.flatMap(({ state, observations }) =>
      observations.map((one) => ({
        DATAFLOW: `TRAVAUX:${visit.process.toUpperCase()}(1.0)`, INDICATOR: id, REF_AREA: state, SEX: one.sex ?? '_T', AGE: one.age ?? '_T', MIGRATION_STATUS: one.status ?? '_T', TIME_PERIOD: one.period, OBS_VALUE: one.value, OBS_STATUS: observationStatus[one.quality], UNIT_MEASURE: unit, SOURCE: one.source, COMMENT_OBS: one.note ?? null,
      })),
    ),
  };
}

async function assessmentList(visit: Visit): Promise<ListTable> {
  const { words, language } = visit;
  return {
    name: words('follow-up.assessments'),
    columns: [{ key: 'id', heading: 'id' }, { key: 'state', heading: words('indicators.state') }, { key: 'name', heading: words('indicators.state') }, { key: 'place', heading: words('assessments.place') }, { key: 'year', heading: words('assessments.year') }, { key: 'status', heading: words('assessments.status') }, { key: 'domain', heading: words('assessments.domain') }, { key: 'question', heading: words('assessments.question') }, { key: 'answer', heading: words('assessments.answer') }, { key: 'evidence', heading: words('assessments.evidence') }],
    rows: (await loadAssessments(visit)).flatMap(({ id, state, place, year, status, answers }) => answers.map((one) => ({ id, state, name: stateName(state, language), place: place ?? null, year, status: words(`assessments.status.${status}`), domain: words(`word.domain.${one.domain}`), question: one.question, answer: words(`assessments.level.${one.answer}`), evidence: one.evidence ?? null }))),
  };
}

async function releaseList(visit: Visit): Promise<ListTable> {
  const { words, language } = visit;
  return {
    name: words('follow-up.releases'),
    columns: [{ key: 'id', heading: 'id' }, { key: 'title', heading: words('releases.title-field') }, { key: 'state', heading: words('indicators.state') }, { key: 'period', heading: words('indicators.period') }, { key: 'released', heading: words('releases.on') }, { key: 'status', heading: words('column.status') }, { key: 'threshold', heading: words('releases.threshold') }, { key: 'base', heading: words('releases.base') }, { key: 'margin', heading: words('releases.margin') }, { key: 'seal', heading: words('releases.seal') }],
    rows: (await loadReleases(visit)).map(({ id, title, state, period, releasedOn, status, protection: { threshold, base, margin, seal } }) => ({ id, title: plainText(title, language), state: state ?? null, period: period ?? null, released: releasedOn, status: words(`releases.status.${status}`), threshold, base, margin, seal })),
  };
}

/** Every published cell; a suppressed one has no count and says so. */
async function cellsOf(visit: Visit, id: string): Promise<ListTable | undefined> {
  const { words, store: { pool }, process, position } = visit;
  const release = await loadState(pool, process, position, 'release', id);
  if (release === undefined) return undefined;
  return {
    name: plainText(release.title, visit.language),
    columns: [...release.axes.map(({ name }, axis) => ({ key: `axis${axis + 1}`, heading: name })), { key: 'count', heading: words('indicators.value') }, { key: 'suppressed', heading: words('releases.suppressed-cell') }],
    rows: release.cells.map(({ at, value }) => ({ ...Object.fromEntries(at.map((category, axis) => [`axis${axis + 1}`, category])), count: value ?? null, suppressed: value === undefined })),
  };
}

import { checkPlan } from '../../process/work-plan/checks.ts';
import { disagreementsOf } from '../../process/work-plan/disagreements.ts';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import type { Claim, ClaimValue } from '../../process/vocabulary/claim.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { listActs } from '../../store/work-plan/load-acts.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import { unknownDate } from '../parts/date.tsx';
import { propertyLabel } from '../parts/claim-value.tsx';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

type Column = ListTable['columns'][number];

function column(key: string, heading: string): Column {
  return { key, heading };
}

export function eventTable(visit: Visit, plan: WholePlan, events: readonly PlannedEvent[]): ListTable {
  const { words, language } = visit;
  return {
    name: words('plan.title'),
    columns: [
      column('id', 'id'),
      column('title', words('column.event')),
      column('date', words('column.date')),
      column('start', words('download.start')),
      column('end', words('download.end')),
      column('precision', words('download.precision')),
      column('edtf', 'EDTF'),
      column('dateMark', words('download.date-mark')),
      column('place', words('column.place')),
      column('placeMark', words('download.place-mark')),
      column('kind', words('column.kind')),
      column('track', words('column.track')),
      column('phase', words('column.phase')),
      column('status', words('column.status')),
      column('url', words('download.address')),
    ],
    rows: events.map((event) => ({
      id: event.id,
      title: plainText(event.title, language),
      date: formatFuzzyDate(event.date ?? unknownDate, language),
      start: event.date?.start ?? null,
      end: event.date?.end ?? null,
      precision: event.date?.precision ?? 'unknown',
      edtf: event.date?.edtf ?? null,
      dateMark: event.deciding.date?.claim.mark ?? null,
      place: nameOf(plan.places, event.place, language, 'name'),
      placeMark: event.deciding.place?.claim.mark ?? null,
      kind: words(`kind.${event.eventKind}`),
      track: nameOf(plan.tracks, event.track, language, 'title'),
      phase: nameOf(plan.phases, event.phase, language, 'title'),
      status: words(`status.${event.status}`),
      url: `${visit.url.origin}/${language}/${visit.process}/events/${event.id}`,
    })),
  };
}

function nameOf<Key extends 'name' | 'title'>(things: readonly ({ readonly id: string } & Readonly<Record<Key, LocalizedText>>)[], id: string | null, language: Visit['language'], key: Key): string | null {
  const found = things.find((thing) => thing.id === id);
  return found === undefined ? null : plainText(found[key], language);
}

export function documentTable(visit: Visit, plan: WholePlan): ListTable {
  const { words, language } = visit;
  return {
    name: words('spine.documents'),
    columns: [column('id', 'id'), column('symbol', words('download.symbol')), column('title', words('word.title')), column('kind', words('column.kind')), column('author', words('download.author')), column('dated', words('column.date')), column('circulatedOn', words('download.circulated')), column('partOf', words('download.part-of')), column('address', words('download.address'))],
    rows: plan.documents.map((document) => ({ id: document.id, symbol: document.symbol ?? null, title: plainText(document.title, language), kind: document.documentKind, author: plainText(document.author, language), dated: document.dated ?? null, circulatedOn: document.circulatedOn ?? null, partOf: document.partOf ?? null, address: document.address ?? null })),
  };
}

export function placeTable(visit: Visit, plan: WholePlan): ListTable {
  const { words, language } = visit;
  return {
    name: words('column.place'),
    columns: [column('id', 'id'), column('name', words('column.place')), column('scale', words('column.kind')), column('country', 'ISO 3166-1'), column('timeZone', words('download.time-zone')), column('latitude', words('download.latitude')), column('longitude', words('download.longitude')), column('events', words('plan.title'))],
    rows: plan.places.map((place) => ({ id: place.id, name: plainText(place.name, language), scale: place.scale, country: place.country ?? null, timeZone: place.timeZone ?? null, latitude: place.latitude ?? null, longitude: place.longitude ?? null, events: plan.events.filter((event) => event.place === place.id).length })),
  };
}

export function breachTable(visit: Visit, plan: WholePlan): ListTable {
  const { words } = visit;
  return {
    name: words('checks.title'),
    columns: [column('rule', words('download.rule')), column('code', words('column.kind')), column('subjects', words('download.subjects'))],
    rows: checkPlan(plan, visit.asOf ?? visit.today).map((breach) => ({ rule: breach.rule, code: words(`breach.${breach.code}.title`), subjects: breach.subjects.join(' ') })),
  };
}

export function differenceTable(visit: Visit, plan: WholePlan): ListTable {
  const { words, language } = visit;
  const states = [plan.process, ...plan.phases, ...plan.tracks, ...plan.events, ...plan.documents, ...plan.mandates, ...plan.places];
  return {
    name: words('differ.title'),
    columns: [column('subject', 'id'), column('property', words('changes.property')), column('nature', words('column.kind')), column('value', words('differ.value')), column('source', words('differ.source')), column('locator', words('download.locator')), column('madeOn', words('differ.made-on')), column('current', words('differ.current'))],
    rows: states.flatMap((state) => disagreementsOf(state)).flatMap((one) =>
      one.claims.map((claim: Claim, index) => ({ subject: one.subject, property: propertyLabel(one.property, visit), nature: words(`nature.${one.nature}`), value: valueText(claim.value, language), source: claim.source?.document ?? null, locator: claim.source?.locator ?? null, madeOn: claim.madeOn, current: index === 0 })),
    ),
  };
}

function valueText(value: ClaimValue, language: Visit['language']): string {
  switch (value.type) {
    case 'date':
      return formatFuzzyDate(value.date, language);
    case 'place':
      return value.place ?? '';
    case 'phase':
      return value.phase ?? '';
    case 'title':
      return plainText(value.title, language);
    case 'text':
      return plainText(value.text, language);
    case 'count':
      return `${value.count} ${plainText(value.unit, language)}`;
  }
}

export async function recordTable(visit: Visit): Promise<ListTable> {
  const { words } = visit;
  const acts = await listActs(visit.store.pool, { process: visit.process, upTo: visit.position, limit: 1_000_000, reader: visit.actor });
  return {
    name: words('spine.record'),
    columns: [column('position', words('download.position')), column('at', words('column.date')), column('recordedAt', words('download.recorded-at')), column('type', words('column.kind')), column('subject', words('download.subjects')), column('standing', words('download.standing')), column('leafHash', words('download.hash'))],
    rows: acts.map(({ act, leafHash }) => ({ position: act.position, at: act.at, recordedAt: act.recordedAt, type: act.body.type, subject: act.subject, standing: act.by.standing, leafHash })),
  };
}

import type { Pool } from 'pg';
import { floorCounts } from '../../process/sessions/floor-counts.ts';
import { countsOf } from '../../process/synthesis/ladder/counts.ts';
import { defaultLadder } from '../../process/synthesis/ladder/ladder.ts';
import type { Ladder } from '../../process/synthesis/ladder/ladder.ts';
import { quantify } from '../../process/synthesis/ladder/quantify.ts';
import { rootOf } from '../../process/synthesis/ledger/ledger.ts';
import { ladderId } from '../../process/synthesis/ladder-set.ts';
import type { AreaMaterial, DisagreementMaterial, DraftMaterial, MeetingMaterial, PanelMaterial, RecommendationMaterial } from '../../process/synthesis/drafting/material.ts';
import { addressedBy, waitingOf } from '../../process/synthesis/theme-voices.ts';
import type { DraftState, RecommendationState } from '../../process/synthesis/state.ts';
import { codeOf, taxonomyOf } from '../../process/vocabulary/code-ref.ts';
import type { CodeRef } from '../../process/vocabulary/code-ref.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { EventId, SubjectKey } from '../../process/vocabulary/ids.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import { planEvent } from '../../process/work-plan/plan.ts';
import { listThings } from '../list-things.ts';
import { loadStates } from '../work-plan/load-states.ts';
import { loadLedger } from './load-ledger.ts';
import type { LoadedLedger } from './load-ledger.ts';

interface At {
  readonly pool: Pool;
  readonly process: string;
  readonly position: number;
}

/** The ladder of the process as of a position; the default one where none was set. */
export async function loadLadder({ pool, process, position }: At): Promise<Ladder> {
  const states = await loadStates(pool, process, position, [subjectKey('ladder', ladderId)]);
  for (const state of states.values()) if (state.kind === 'ladder') return state.setting;
  return defaultLadder;
}

/** All that the sentences of a draft are computed from, as of a position of the record. */
export async function loadDraftMaterial(pool: Pool, process: string, position: number, draft: Pick<DraftState, 'events' | 'sections'>): Promise<DraftMaterial> {
  const at: At = { pool, process, position };
  const [meetings, panels, ledger, ladder] = await Promise.all([loadMeetings(at, draft.events), loadPanels(at, draft.events), loadLedger(pool, process, position), loadLadder(at)]);
  const attending = new Set(meetings.flatMap(({ states }) => states));
  const { areas, areasOf } = await loadAreas(at, draft, { ledger, ladder, attending: [...attending] });
  return { meetings: meetings.map(({ material }) => material), panels, areas, disagreements: await loadDisagreements(at, areasOf) };
}

interface LoadedMeeting {
  readonly material: MeetingMaterial;
  /** Delegations of States that were there, ISO alpha-2. */
  readonly states: readonly string[];
}

async function loadMeetings({ pool, process, position }: At, events: readonly EventId[]): Promise<readonly LoadedMeeting[]> {
  const states = await loadStates(pool, process, position, events.flatMap((event) => [subjectKey('event', event), subjectKey('floor', event)]));
  return Promise.all(events.map(async (event): Promise<LoadedMeeting> => {
    const planned = states.get(subjectKey('event', event));
    const floor = states.get(subjectKey('floor', event));
    const came = (await listThings(pool, { process, position, kind: 'registration', where: { enrolment: event }, limit: 100_000 })).filter(({ attendedAt, status }) => attendedAt !== undefined && status !== 'cancelled');
    const counts = floor?.kind === 'floor' ? floorCounts(floor) : undefined;
    const present = floor?.kind === 'floor' ? floor.present.filter(isState) : [];
    const delegations = new Set([...came.map(({ of }) => of).filter(isState), ...present]);
    return {
      states: [...delegations].toSorted(),
      material: {
        event: subjectKey('event', event),
        title: planned?.kind === 'event' ? planEvent(planned).title : {},
        countedBy: [...(came.length > 0 ? [subjectKey('enrolment', event)] : []), ...(counts === undefined ? [] : [subjectKey('floor', event)])],
        delegations: delegations.size,
        participants: came.length,
        stakeholders: came.filter(({ of }) => !isState(of)).length,
        interventions: counts === undefined ? 0 : counts.interventions + counts.others,
        byStates: counts?.interventions ?? 0,
      },
    };
  }));
}

async function loadPanels({ pool, process, position }: At, events: readonly EventId[]): Promise<readonly PanelMaterial[]> {
  const panels = await Promise.all(events.map((event) => listThings(pool, { process, position, kind: 'panel', where: { event }, order: [{ field: 'order' }] })));
  return panels.flat().map(({ id, event, title, moderator, experts }) => ({ panel: subjectKey('panel', id), event: subjectKey('event', event), title, experts: experts.length, ...(moderator !== undefined && { moderator }) }));
}

interface Counting {
  readonly ledger: LoadedLedger;
  readonly ladder: Ladder;
  readonly attending: readonly string[];
}

interface LoadedAreas {
  readonly areas: readonly AreaMaterial[];
  readonly areasOf: (recommendation: SubjectKey) => readonly CodeRef[];
}

async function loadAreas({ pool, process, position }: At, { sections }: Pick<DraftState, 'sections'>, counting: Counting): Promise<LoadedAreas> {
  const codes = [...new Set(sections.flatMap(({ about }) => about ?? []))];
  const [taxonomies, recommendations, inputs] = await Promise.all([
    loadStates(pool, process, position, codes.map(taxonomyOf)),
    listThings(pool, { process, position, kind: 'recommendation', where: { status: ['confirmed', 'joined'] }, limit: 100_000 }),
    listThings(pool, { process, position, kind: 'input', where: { status: 'standing' }, limit: 100_000 }),
  ]);
  const waiting = waitingOf(recommendations, inputs);
  const areas = codes.map((code): AreaMaterial => {
    const taxonomy = taxonomies.get(taxonomyOf(code));
    const heading = taxonomy?.kind === 'taxonomy' ? (taxonomy.codes.find((one) => one.code === codeOf(code))?.heading ?? {}) : {};
    const own = recommendations.filter((one) => one.status === 'confirmed' && one.codes.includes(code) && waiting(one) === undefined);
    const addressed = addressedBy(code, own.flatMap(({ id }) => [...(counting.ledger.ledger.get(id)?.states.keys() ?? [])]), inputs);
    return { code, heading, recommendations: own.map((one) => materialOf(one, recommendations, addressed, counting)).toSorted(bySupport) };
  });
  const inAreas = Map.groupBy(areas.flatMap((area) => area.recommendations.map(({ recommendation }) => ({ recommendation, code: area.code }))), ({ recommendation }) => recommendation);
  return { areas, areasOf: (recommendation) => (inAreas.get(recommendation) ?? []).map(({ code }) => code) };
}

function materialOf({ id, text, language, origin }: RecommendationState, all: readonly RecommendationState[], addressed: readonly string[], { ledger, ladder, attending }: Counting): RecommendationMaterial {
  const standings = ledger.ledger.get(id)?.states ?? new Map();
  const members = all.filter((one) => one.into !== undefined && rootOf(one.id, ledger.mergedInto) === id);
  const sources = new Set([origin?.of, ...members.map((one) => one.origin?.of)].filter((of) => of !== undefined));
  const counted = ledger.rows.filter((row) => !row.withdrawn && rootOf(row.recommendation, ledger.mergedInto) === id);
  return {
    recommendation: subjectKey('recommendation', id),
    text,
    language,
    quantified: quantify(countsOf(standings, { addressed, attending }), ladder),
    positions: counted.map((row) => subjectKey('position', row.id)).toSorted(),
    sources: sources.size,
  };
}

function bySupport(a: RecommendationMaterial, b: RecommendationMaterial): number {
  return b.quantified.n - a.quantified.n || (a.recommendation < b.recommendation ? -1 : 1);
}

async function loadDisagreements({ pool, process, position }: At, areasOf: LoadedAreas['areasOf']): Promise<readonly DisagreementMaterial[]> {
  const disagreements = await listThings(pool, { process, position, kind: 'disagreement', limit: 1000 });
  return disagreements.map(({ id, title, sides }) => ({
    disagreement: subjectKey('disagreement', id),
    title,
    sides: sides.map(({ label, recommendations, evidence, sources }) => ({ label, evidence: recommendations.length + evidence.length + sources.length })),
    areas: [...new Set(sides.flatMap(({ recommendations }) => recommendations.flatMap((one) => areasOf(subjectKey('recommendation', one)))))],
  }));
}

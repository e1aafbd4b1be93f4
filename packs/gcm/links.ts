import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { link } from './commands.ts';
import { workPlanRows } from './work-plan-rows.ts';

const sessions = [1, 2, 3, 4, 5, 6] as const;
const months = ['february', 'march', 'april', 'may', 'june', 'july'] as const;
const event = (id: string) => `event:${id}`;

/** Platforms whose meetings feed the stocktaking; a meeting planned after it cannot. */
const platforms = new Set(['rec', 'rcp', 'gfmd', 'idm']);
const afterStocktaking = new Set(['igc-mini-full-round']);

/** Which round of negotiations a hearing comes before, by the plan. */
const hearingBefore = { 'hearing-1': 'february', 'hearing-2': 'february', 'hearing-3': 'february', 'hearing-4': 'february', 'hearing-5': 'may', 'hearing-6': 'july' } as const;

/** What the text of the work plan says goes into what (its L413–L421). */
export const linksOfThePlan: readonly WorkPlanCommand[] = [
  ...sessions.map((number) => link(event(`documentation-session-${number}`), 'documents', event(`thematic-session-${number}`))),
  ...sessions.map((number) => link(event(`thematic-session-${number}`), 'feeds', event('stocktaking'))),
  ...workPlanRows.filter((row) => platforms.has(row.kind) && !afterStocktaking.has(row.event)).map((row) => link(event(row.event), 'feeds', event('stocktaking'))),
  link(event('stocktaking'), 'feeds', event('chairs-summary-release')),
  link(event('chairs-summary-release'), 'feeds', event('zero-draft-release')),
  link(event('sg-report-release'), 'feeds', event('zero-draft-release')),
  link(event('zero-draft-release'), 'feeds', event('negotiations-february-2018')),
  ...Object.entries(hearingBefore).map(([hearing, round]) => link(event(hearing), 'feeds', event(`negotiations-${round}-2018`))),
  ...months.slice(1).map((name, index) => link(event(`negotiations-${months[index] ?? name}-2018`), 'feeds', event(`negotiations-${name}-2018`))),
  link(event('negotiations-july-2018'), 'feeds', event('conference')),
  link(event('conference-modalities'), 'feeds', event('conference')),
  link(event('organization-note-release'), 'feeds', event('conference')),
];

/** The documents of the April bundle and what they serve. */
export const linksOfApril: readonly WorkPlanCommand[] = [
  link('document:procedural-note-1', 'documents', event('thematic-session-1')),
  link('document:issue-brief-1', 'documents', event('thematic-session-1')),
  link(event('work-plan-delivery'), 'produces', 'document:work-plan-2017-04-12'),
  link(event('documentation-session-1'), 'produces', 'document:procedural-note-1'),
  link(event('documentation-session-1'), 'produces', 'document:issue-brief-1'),
];

export const linksOfJune: readonly WorkPlanCommand[] = [
  link('document:procedural-note-3', 'documents', event('thematic-session-3')),
  link('document:issue-brief-3', 'documents', event('thematic-session-3')),
  link(event('documentation-session-3'), 'produces', 'document:procedural-note-3'),
  link(event('documentation-session-3'), 'produces', 'document:issue-brief-3'),
];

import { chair, moderatorOf, moderators, officer } from '../../../packs/rehearsal/session/cast.ts';
import { programme, rules } from '../../../packs/rehearsal/session/programme.ts';
import { panelTitles } from '../../../packs/rehearsal/session/titles.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { addDays } from '../../process/vocabulary/midnight.ts';
import { CommandRefused } from '../refused.ts';
import { today } from '../today.ts';
import type { Answer, Fields, SiteClient } from './site-client.ts';

export interface Where {
  readonly site: SiteClient;
  readonly process: string;
  readonly session: string;
}

export const timeZone = 'Europe/Zurich';

export function sessionPath({ process, session }: Pick<Where, 'process' | 'session'>, page: string): string {
  return `/en/${process}/sessions/${session}/${page}`;
}

/** Refuses, in a sentence, a site that is no demonstration, a session that does not exist, and one that has had a sitting. */
export async function refuseUnplayable({ site, process, session }: Where): Promise<void> {
  const asked = await site.get(sessionPath({ process, session }, 'chair'), chair);
  if (asked.status === 403) throw new CommandRefused('This site holds a real process: nobody chooses a standing there, and nothing is rehearsed in its record. Rehearse on a demonstration ("npm start").');
  if (asked.status !== 200) throw new CommandRefused(`There is no session "${session}" in the process "${process}". The demonstration has "fourth-session", which is there to be rehearsed; any meeting of the plan will do.`);
  const followed = await site.get(sessionPath({ process, session }, 'live/public'), { standing: 'public' });
  await followed.body?.cancel();
  if (followed.ok) throw new CommandRefused(`"${session}" has had a sitting already: what was said there stays in the record. Choose a session that is still to come, or put another into the work plan.`);
}

/** Rules, programme and panels, by the forms of their pages. The ids of the panels. */
export async function prepareSession(where: Where, speed: number): Promise<readonly string[]> {
  const panels: string[] = [];
  for (const [index, title] of panelTitles.entries()) panels.push(await formPanel(where, index, title.en));
  await must(where, sessionPath(where, 'programme'), 'rules', rulesAt(speed));
  const planned = await where.site.get(sessionPath(where, 'programme/ics'), officer);
  if (planned.ok && (await planned.text()).includes('BEGIN:VEVENT')) return panels;
  const days = [today(), addDays(today(), 1)];
  for (const { day, from, to, kind, title, panel } of programme) await must(where, sessionPath(where, 'programme'), 'item', { day: days[day] ?? '', from, to, kind, title: title.en, panel: panel === undefined ? '' : (panels[panel] ?? '') });
  return panels;
}

async function formPanel(where: Where, index: number, title: string): Promise<string> {
  const formed = await must(where, `/en/${where.process}/panels`, 'form', { event: where.session, title, order: String(index + 1), seats: '3', 'offers-by': today() });
  const panel = /\/panels\/(?<id>[^/?]+)/u.exec(formed.location)?.groups?.['id'] ?? '';
  const page = `/en/${where.process}/panels/${panel}`;
  await must(where, page, 'appoint', { state: moderatorOf(index).of ?? moderators[0], reason: 'It moderates in the rehearsal.' });
  for (const place of [1, 2, 3]) await must(where, page, 'select', { name: `Invented expert ${index * 3 + place}`, gender: place === 2 ? 'man' : 'woman' });
  return panel;
}

async function must({ site }: Where, path: string, act: string, fields: Fields, by: Actor = officer): Promise<Extract<Answer, { readonly done: true }>> {
  const answer = await site.send(path, by, act, fields);
  if (!answer.done) throw new CommandRefused(`The session could not be prepared: the form "${act}" of ${path} was refused (${answer.code}). ${answer.sentence}`);
  return answer;
}

/** The record's clock is the server's: played so many times as fast as life, a speech takes so much less of it, and its limit with it. */
export function atSpeed(seconds: number, speed: number): number {
  return Math.max(1, Math.round(seconds / speed));
}

function rulesAt(speed: number): Fields {
  const clock = (seconds: number) => {
    const scaled = atSpeed(seconds, speed);
    return `${Math.floor(scaled / 60)}:${String(scaled % 60).padStart(2, '0')}`;
  };
  const span = (name: string, [least, most]: readonly [number, number]) => ({ [`${name}-least`]: clock(least), [`${name}-most`]: clock(most) });
  return {
    timeZone,
    interventionSeconds: clock(rules.interventionSeconds),
    pointOfOrderSeconds: clock(rules.pointOfOrderSeconds),
    rightOfReplySeconds: clock(rules.rightOfReplySeconds),
    warnSeconds: clock(rules.warnSeconds),
    ...span('moderatorSeconds', rules.moderatorSeconds),
    ...span('expertSeconds', rules.expertSeconds),
    ...span('podiumSeconds', rules.podiumSeconds),
    floorTurns: String(rules.alternation.floorTurns),
    panelSeconds: clock(rules.alternation.panelSeconds),
    preInscribed: 'false',
    weights: 'equal',
    stakeholders: 'together',
    // The moment makes them other rules than those of an attempt before, which would be refused as nothing new.
    source: `Rehearsal at ${speed} times the speed of life, ${new Date().toISOString().slice(0, 19)}Z`,
  };
}

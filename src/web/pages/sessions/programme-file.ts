import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { Paper, PaperRefused } from '../../../interchange/paper/paper.ts';
import { loadSessionPlan } from '../../../store/sessions/load-session-plan.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { annexOfProgramme, calendarOfProgramme } from '../../downloads/programme-of.ts';
import type { SessionProgramme } from '../../downloads/programme-of.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { pdfOf, refusedPage } from '../door/badge-sheet.ts';

/** The programme to take away: a calendar to subscribe to (`ics`), or the annex of its note (`pdf`). Public, as the programme is. */
export async function programmeFilePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, parameters, language } = visit;
  const plan = await loadSessionPlan(pool, process, position, parameters['id'] ?? '');
  const programme = plan === undefined ? undefined : await sessionProgramme(visit, plan);
  if (programme === undefined) return missingPage(visit);
  const name = `programme-${programme.event}`;
  if (parameters['form'] === 'ics') {
    const calendar = await calendarOfProgramme(programme, language, `${visit.url.origin}${linkTo(visit, 'programme', { id: programme.event })}`);
    return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}.ics"`, 'cache-control': 'private, no-store' } });
  }
  if (parameters['form'] !== 'pdf') return missingPage(visit);
  const paper = await annex(programme, language);
  return paper.refused === true ? refusedPage(visit, paper) : pdfOf(paper.pdf, `${name}.pdf`);
}

async function sessionProgramme({ store: { pool }, process, position }: Visit, { event, programme, panels, version, modified }: SessionPlan): Promise<SessionProgramme | undefined> {
  if (programme === undefined || modified === undefined) return undefined;
  const names = event.place === null ? undefined : await loadNames(pool, process, position, [subjectKey('place', event.place)]);
  const place = names?.get(`place:${event.place ?? ''}`);
  const numbers = new Map(panels.map(({ id, order }) => [id, order]));
  return {
    process, event: event.id, title: event.title, timeZone: programme.timeZone, version, modified,
    ...(place !== undefined && { place }),
    items: programme.items.map(({ panel, ...item }) => {
      const number = panel === undefined ? undefined : numbers.get(panel);
      return { ...item, ...(number !== undefined && { panelNumber: number }) };
    }),
  };
}

const annexes = new Map<string, Promise<Paper | PaperRefused>>();

/** Typesetting takes half a second of a processor and anybody may ask: the last papers are kept, by all that stands on them. */
async function annex(programme: SessionProgramme, language: Language): Promise<Paper | PaperRefused> {
  const key = JSON.stringify([language, programme]);
  const made = annexes.get(key) ?? annexOfProgramme(programme, language, issuedOn(programme));
  annexes.delete(key);
  annexes.set(key, made);
  for (const oldest of [...annexes.keys()].slice(0, -32)) annexes.delete(oldest);
  try {
    const paper = await made;
    if (paper.refused === true) annexes.delete(key);
    return paper;
  } catch (error) {
    annexes.delete(key);
    throw error;
  }
}

function issuedOn({ modified }: SessionProgramme) {
  const day = parseIsoDay(modified.slice(0, 10));
  if (day === undefined) throw new RangeError(`No day: ${modified}`);
  return day;
}

import { mayUse } from '../../../access/personal-data.ts';
import { badgesPdf } from '../../../interchange/paper/badges.ts';
import type { Badge } from '../../../interchange/paper/badges.ts';
import type { PaperRefused } from '../../../interchange/paper/paper.ts';
import { badgeCode } from '../../../process/participation/badge-code.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { listThings } from '../../../store/list-things.ts';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { badgesInFile, chooseBadges, parseBadgesQuery } from './badges-query.ts';
import { allOf, categoryLooks } from './door-list-json.ts';
import { loadMeeting } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { fullName, holderNames, readPeople } from './people.ts';

/** Badges as a PDF: those that the query chooses for the secretariat, for anybody else their own. */
export async function badgeSheetPage(visit: Visit): Promise<Page | Response> {
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  const query = parseBadgesQuery(visit.url.searchParams);
  const chosen = await chosenOf(visit, meeting);
  if (chosen === undefined) return messagePage(visit, 403, 'badges.not-yours');
  const part = chosen.slice((query.part - 1) * badgesInFile, query.part * badgesInFile);
  if (part.length === 0) return messagePage(visit, 422, 'badges.none-chosen');
  const badges = await badgesFor(visit, part);
  if (badges === undefined) return messagePage(visit, 403, 'badges.not-yours');
  const paper = await badgesPdf({
    language: visit.language,
    title: visit.words('badges.title-of', { meeting: meeting.title }),
    issuedOn: dayIn(visit.store.clock(), meeting.enrolment.timeZone),
    layout: query.layout,
    meeting: { title: meeting.title, dates: meeting.dates, ...(meeting.place !== undefined && { place: meeting.place }) },
    codeLabel: visit.words('badges.code-label'),
    note: visit.words('badges.note'),
    badges,
  });
  return paper.refused === true ? refusedPage(visit, paper) : pdfOf(paper.pdf, `badges-${meeting.enrolment.id}${query.part > 1 ? `-${query.part}` : ''}.pdf`);
}

/** A paper that could not be made; the sentence is the typesetter's own. */
export function refusedPage(visit: Visit, paper: PaperRefused): Page {
  return messagePage(visit, 422, 'badges.refused', { sentence: paper.sentence });
}

/** A file for whoever asked and nobody else. */
export function pdfOf(bytes: Uint8Array<ArrayBuffer>, filename: string): Response {
  return new Response(bytes, { headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${filename}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}

/** The approved registrations whose badges this visitor may have and asks for; undefined where they may have none. */
async function chosenOf(visit: Visit, meeting: RegisteredMeeting): Promise<readonly RegistrationState[] | undefined> {
  if (mayUse(visit.actor, 'badge')) return chooseBadges(await allOf(visit, meeting), parseBadgesQuery(visit.url.searchParams), meeting.enrolment.timeZone);
  const own = await ownBadges(visit, meeting);
  return own.length === 0 ? undefined : own;
}

/** The approved registrations of the visitor themself. */
export async function ownBadges({ store, process, position, actor }: Visit, { enrolment }: RegisteredMeeting): Promise<readonly RegistrationState[]> {
  if (actor.person === undefined) return [];
  return listThings(store.pool, { process, position, kind: 'registration', where: { enrolment: enrolment.id, person: actor.person, status: 'approved' } });
}

/** By category and name of the State or participant, then by family name: as they are laid out to be handed over. */
async function badgesFor(visit: Visit, registrations: readonly RegistrationState[]): Promise<readonly Badge[] | undefined> {
  const [people, holders] = await Promise.all([
    readPeople(visit, mayUse(visit.actor, 'badge') ? 'badge' : 'own', registrations, ['family-name', 'given-name', 'function']),
    holderNames(visit, registrations.map(({ of }) => of)),
  ]);
  if (people === undefined) return undefined;
  const looks = categoryLooks(visit.words);
  const order = new Intl.Collator(visit.language);
  const badges = registrations.map(({ id, of, category }) => {
    const answers = people.get(id);
    const position = answers?.get('function');
    const badge: Badge = { name: fullName(answers) || id, entity: holders.get(of) ?? of, ...(position !== undefined && { position }), category, categoryWord: looks[category]?.word ?? '', code: badgeCode(id), shortCode: badgeCode(id) };
    return { badge, sort: [badge.categoryWord, badge.entity, answers?.get('family-name') ?? id].join('\u0000') };
  });
  return badges.toSorted((a, b) => order.compare(a.sort, b.sort)).map(({ badge }) => badge);
}

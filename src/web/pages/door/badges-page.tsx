import type { VNode } from 'preact';
import { mayUse } from '../../../access/personal-data.ts';
import { categories } from '../../../process/participation/attendance.ts';
import { badgeCode } from '../../../process/participation/badge-code.ts';
import type { RegistrationCategory, RegistrationState } from '../../../process/participation/state.ts';
import { tallyThings } from '../../../store/list-things.ts';
import { Bars } from '../../parts/bars.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { ownBadges } from './badge-sheet.ts';
import { badgesInFile, layouts } from './badges-query.ts';
import { loadMeeting, trailOf } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';

interface CategoryCount {
  readonly category: RegistrationCategory;
  readonly count: number;
}

/** Badges of a meeting: the secretariat chooses which to print, people have their own. */
export async function badgesPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  const counts = await countByCategory(visit, meeting);
  const own = await ownBadges(visit, meeting);
  return {
    title: words('badges.title-of', { meeting: meeting.title }),
    trail: trailOf(visit, meeting),
    body: (
      <>
        <h1>{words('badges.title')}</h1>
        <p class="lead">
          {meeting.title}, {meeting.dates}
        </p>
        {own.map((one) => (
          <OwnBadge key={one.id} visit={visit} registration={one} />
        ))}
        <section aria-labelledby="badges-counts">
          <h2 id="badges-counts">{words('badges.approved')}</h2>
          {counts.length === 0 ? <p>{words('badges.none')}</p> : <Bars visit={visit} label={words('badges.approved')} rows={counts.map(({ category, count }) => ({ label: words(`participant-type.${category}`), value: count }))} />}
        </section>
        {mayUse(visit.actor, 'badge') ? counts.length > 0 && <PrintForm visit={visit} meeting={meeting} counts={counts} /> : own.length === 0 && <p>{words('badges.not-yours')}</p>}
      </>
    ),
  };
}

async function countByCategory({ store, process, position }: Visit, { enrolment }: RegisteredMeeting): Promise<readonly CategoryCount[]> {
  const tally = await tallyThings(store.pool, { process, position, kind: 'registration', where: { enrolment: enrolment.id, status: 'approved' } }, ['category']);
  return categories.flatMap((category) => tally.filter(({ values }) => values[0] === category).map(({ count }) => ({ category, count })));
}

function OwnBadge({ visit, registration }: { readonly visit: Visit; readonly registration: RegistrationState }): VNode {
  const { words } = visit;
  return (
    <section class="own-badge" aria-labelledby="own-badge">
      <h2 id="own-badge">{words('badges.own')}</h2>
      <p>{words('badges.own.hint')}</p>
      <p>
        <a class="button" href={linkTo(visit, 'badgeSheet', { id: registration.enrolment }, { layout: 'a6-two-sided' })}>
          {words('badges.own.get')}
        </a>{' '}
        <span class="badge-code" dir="ltr">
          {badgeCode(registration.id)}
        </span>
      </p>
    </section>
  );
}

/** Asks for a file and changes nothing, so it is sent by GET and its address can be kept. */
function PrintForm({ visit, meeting, counts }: { readonly visit: Visit; readonly meeting: RegisteredMeeting; readonly counts: readonly CategoryCount[] }): VNode {
  const { words } = visit;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="badges-print">
      <h2 id="badges-print">{words('badges.print')}</h2>
      <form class="act-form" method="get" action={linkTo(visit, 'badgeSheet', { id: meeting.enrolment.id })}>
        <Choice visit={visit} name="layout" label={words('badges.layout')} value={layouts[0]} options={layouts.map((layout) => ({ value: layout, label: words(`badges.layout.${layout}`) }))} />
        <Choice visit={visit} name="category" label={words('badges.category')} optional empty={words('badges.category.all')} options={counts.map(({ category, count }) => ({ value: category, label: words('badges.category.count', { category: words(`participant-type.${category}`), count }) }))} />
        <Line visit={visit} name="since" type="date" label={words('badges.since')} hint={words('badges.since.hint')} optional />
        <Prose visit={visit} name="only" rows={2} label={words('badges.only')} hint={words('badges.only.hint')} optional />
        {total > badgesInFile && <Line visit={visit} name="part" type="number" min={1} max={Math.ceil(total / badgesInFile)} label={words('badges.part')} hint={words('badges.part.hint', { most: badgesInFile })} value="1" />}
        <button type="submit">{words('badges.get')}</button>
      </form>
      <p class="hint">{words('badges.logged')}</p>
    </section>
  );
}

import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { mayServeBooths } from '../../../access/may-serve-booths.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { When } from '../../parts/date.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import type { SessionExtra } from '../../screens/room-extra.ts';
import { SessionScreen } from '../../screens/session.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSession, sessionTrail } from './load-session.ts';
import type { Session } from './load-session.ts';
import { beginsText, programmeDay } from './programme-lines.ts';
import { statementLink } from './statement-link.ts';

/** A session for everybody: what it is, what happens in it now, and the ways to its screens for those who work there. */
export async function sessionPage(visit: Visit): Promise<Page> {
  const session = await loadSession(visit);
  if (session === undefined) return missingPage(visit);
  const [day, begins] = [programmeDay(visit, session), beginsText(visit, session)];
  const extra: SessionExtra = { ...(day !== undefined && { day }), ...(begins !== undefined && { begins }) };
  return {
    title: session.title,
    trail: sessionTrail(visit, session).slice(0, 1),
    body: (
      <article class="session">
        <h1>{session.title}</h1>
        {await About({ visit, session })}
        <Screens visit={visit} session={session} />
        {await floorScreen(visit, session, { island: 'session', screen: SessionScreen, messages: 'room', cls: 'public', links: statementLink(visit, session), extra })}
      </article>
    ),
  };
}

async function About({ visit, session: { id, event, programme, floor } }: { readonly visit: Visit; readonly session: Session }): Promise<VNode> {
  const { words, language, store, process, position } = visit;
  const place = event.place === null ? undefined : subjectKey('place', event.place);
  const zone = (programme ?? floor)?.timeZone;
  const names = await loadNames(store.pool, process, position, place === undefined ? [] : [place]);
  return (
    <section class="session-about" aria-label={words('session-page.about')}>
      <p>
        <When date={event.date} language={language} />
        {zone !== undefined && <span class="soft"> ({zone})</span>}
        {place !== undefined && (
          <>
            {' · '}
            <SubjectLink subject={place} visit={visit} names={names} />
          </>
        )}
      </p>
      <p class="session-ways">
        {programme !== undefined && <a href={linkTo(visit, 'programme', { id })}>{words('session-page.programme')}</a>} {floor !== undefined && <a href={linkTo(visit, 'sessionRecord', { id })}>{words('session-page.record')}</a>}{' '}
        <a href={linkTo(visit, 'event', { id })}>{words('session-page.event')}</a>
      </p>
    </section>
  );
}

/** Only to the screens that are the reader's; the one on the wall is everybody's. */
function Screens({ visit, session: { id, floor } }: { readonly visit: Visit; readonly session: Session }): VNode | null {
  const { words, actor } = visit;
  const speaks = actor.standing === 'delegation' || actor.standing === 'focal-point';
  const open = {
    chair: may(actor, 'open-sitting'),
    moderator: actor.standing === 'moderator',
    delegate: speaks && may(actor, 'request-floor'),
    noteTaker: may(actor, 'note-intervention'),
    interpreter: mayServeBooths(actor),
    hall: floor !== undefined,
  } as const;
  const shown = screens.filter((name) => open[name]);
  if (shown.length === 0 || visit.asOf !== undefined) return null;
  return (
    <nav class="session-screens" aria-label={words('session-page.screens')}>
      {shown.map((name) => (
        <a key={name} class={name === 'hall' ? 'button quiet' : 'button'} href={linkTo(visit, name, { id })}>
          {words(`session-page.${name}`)}
        </a>
      ))}
    </nav>
  );
}

const screens = ['chair', 'moderator', 'delegate', 'noteTaker', 'interpreter', 'hall'] as const;

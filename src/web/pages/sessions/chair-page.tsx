import type { FunctionComponent } from 'preact';
import { may } from '../../../access/may.ts';
import { ChairScreen } from '../../screens/chair.tsx';
import { ModeratorScreen } from '../../screens/moderator.tsx';
import type { ScreenProps } from '../../screens/screen.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { writeDetails } from '../../parts/refusal-details.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { loadChairExtra } from './chair-data.ts';
import { takeChairForm } from './chair-form.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSession, loadSessionNow, sessionTrail } from './load-session.ts';
import { notYoursPage } from './not-yours-page.tsx';

/** The screen of whoever chairs: gives the floor, keeps the clock, opens and closes. */
export async function chairPage(visit: Visit): Promise<Page | Response> {
  return runningPage(visit, 'chair', ChairScreen);
}

/** A moderator's prompts. */
export async function moderatorPage(visit: Visit): Promise<Page | Response> {
  return runningPage(visit, 'moderator', ModeratorScreen);
}

async function runningPage(visit: Visit, island: 'chair' | 'moderator', screen: FunctionComponent<ScreenProps>): Promise<Page | Response> {
  const { words } = visit;
  const session = await loadSessionNow(visit);
  if (session === undefined) return missingPage(visit);
  if (!may(visit.actor, 'give-floor')) return notYoursPage(visit, session, { title: `${island}.title`, whose: 'chair.whose' });
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeChairForm(visit, session, sent);
  if (outcome instanceof Response) return outcome;
  // Refused perhaps because somebody else did something meanwhile: what they did is shown with the refusal.
  const now = outcome === undefined ? session : ((await loadSession({ ...visit, position: (await recordHead(visit.store.pool, visit.process)).position })) ?? session);
  return {
    title: `${words(`${island}.title`)} · ${session.title}`,
    ...(outcome !== undefined && { status: 422 }),
    wide: true,
    trail: sessionTrail(visit, session),
    body: (
      <>
        <h1 class="screen-title">{words(`${island}.title`)}</h1>
        {await floorScreen(visit, now, {
          island, screen, messages: 'chair', cls: 'chair',
          links: { programme: linkTo(visit, 'programme', { id: session.id }) },
          extra: await loadChairExtra(visit, now),
          problem: outcome === undefined ? undefined : words(`refusal.${outcome.code}`, writeDetails(visit, outcome)),
        })}
      </>
    ),
  };
}

import type { Pool } from 'pg';
import { textSight } from '../../../../access/text-sight.ts';
import type { FollowedText } from '../../../../process/text/followed-text.ts';
import { TextScreens } from '../../../../process/text/text-screen.ts';
import type { TextScreen } from '../../../../process/text/text-screen.ts';
import { FewKept } from '../../../../store/few-kept.ts';
import { currentText } from '../../../../store/text/current-negotiation.ts';
import { loadFollowedText } from '../../../../store/text/load-followed-text.ts';
import { asset } from '../../../assets.ts';
import { plainText } from '../../../parts/text.tsx';
import { isTitle } from '../../../screens/text-hall-sequence.ts';
import { TextHall } from '../../../screens/text-hall.tsx';
import type { TextHallData } from '../../../screens/text-hall-data.ts';
import { classOf } from '../../../text/live-class.ts';
import { textPageTitle } from '../../../text/text-heading.tsx';
import { loadPartyNames } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { namesIn, provisionMessages } from './live-data.ts';

/** Without its script the screen is asked for again so often, in seconds. */
const again = 10;

/** The screen on the wall of the hall: shows what whoever opens it may see (rule TX-20). `?theme=` sets it light or dark whatever the device is. */
export async function textHallPage(visit: Visit): Promise<Page> {
  const { store, process, parameters, language, words, url } = visit;
  const id = parameters['id'] ?? '';
  const [followed, nameOf] = await Promise.all([followedNow(visit, id), loadPartyNames({ ...visit, position: visit.head })]);
  if (followed === undefined) return missingPage(visit);
  const { text } = followed;
  const cls = classOf(textSight(visit.actor, text));
  const view = shownFirst(screensOf(store.pool, `${process}/${id}`).view(followed, cls));
  const theme = url.searchParams.get('theme');
  const data: TextHallData = {
    title: plainText(text.title, language),
    language,
    textLanguage: text.language,
    timeZone: 'UTC',
    ...((theme === 'light' || theme === 'dark') && { theme }),
    live: linkTo(visit, 'textLive', { id, view: cls }),
    namesAt: linkTo(visit, 'textNames', { id }),
    names: namesIn(view, nameOf),
    messages: provisionMessages(visit, { plain: ['texts.hall.called', 'texts.hall.before', 'texts.hall.after', 'texts.hall.reading', 'texts.hall.outline', 'texts.hall.added', 'texts.hall.added.by', 'texts.hall.page', 'texts.hall.turn.back', 'texts.hall.turn.on'], counted: ['texts.count.paragraphs', 'texts.count.agreed', 'texts.count.clean', 'texts.count.open'] }),
    view,
  };
  return {
    title: textPageTitle(visit, text, 'textHall'),
    bare: true,
    still: again,
    body: (
      <>
        <div data-text-hall>
          <TextHall {...data} words={words} nameOf={nameOf} feed="still" />
        </div>
        <script type="application/json" data-text-hall-data dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
        <script type="module" src={asset('text-hall.js')} />
      </>
    ),
  };
}

/** A text of which no revision was issued is shown by its title. */
async function followedNow({ store: { pool }, process, head }: Visit, id: string): Promise<FollowedText | undefined> {
  return (await currentText(pool, process, head, id)) ?? (await loadFollowedText(pool, process, id))?.state;
}

/** Screens are asked for again every few seconds where there is no script: what was drawn last is kept. */
const drawn = new FewKept<TextScreens>(6);

function screensOf(pool: Pool, name: string): TextScreens {
  const screens = drawn.get(pool, name) ?? new TextScreens();
  drawn.set(pool, name, screens);
  return screens;
}

/** The words of the called paragraph and of what can be seen beside it; the feed brings the others. */
function shownFirst(view: TextScreen): TextScreen {
  const around = (at: number) => view.called !== undefined && Math.abs((view.provisions[view.called]?.at ?? Number.NaN) - at) <= 1;
  return { ...view, provisions: Object.fromEntries(Object.entries(view.provisions).map(([id, one]) => [id, isTitle(one) || around(one.at) ? one : { ...one, blocks: [] }])) };
}

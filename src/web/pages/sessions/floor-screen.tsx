import { randomUUID } from 'node:crypto';
import type { FunctionComponent, VNode } from 'preact';
import { floorView } from '../../../process/sessions/floor-view.ts';
import type { FloorClass } from '../../../process/sessions/floor-view.ts';
import { asset } from '../../assets.ts';
import { floorMessages } from '../../messages/floor-messages.ts';
import type { FloorMessages } from '../../messages/floor-messages.ts';
import type { ScreenData, ScreenProps } from '../../screens/screen.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { loadFloorNames, namesFor } from './floor-names.ts';
import type { Session } from './load-session.ts';

interface FloorScreen {
  /** The island that draws it again on every change: `chair` for `chair.island.tsx`. */
  readonly island: string;
  readonly screen: FunctionComponent<ScreenProps>;
  readonly messages: FloorMessages;
  readonly cls: FloorClass;
  readonly links?: Readonly<Record<string, string>>;
  readonly extra?: unknown;
  readonly problem?: string | undefined;
}

/** A screen of the floor as the server draws it, with what its script needs to go on: works by forms alone until that has begun. A page that looks back stays as it is. */
export async function floorScreen(visit: Visit, session: Session, { island, screen: Screen, messages, cls, links = {}, extra, problem }: FloorScreen): Promise<VNode> {
  const { language, words, url, actor, store } = visit;
  const view = session.floor === undefined ? undefined : floorView(session.floor, cls);
  const known = await loadFloorNames(visit, session.floor);
  const names = cls === 'public' ? namesFor(view, known) : known;
  const common = { language, timeZone: session.floor?.timeZone ?? session.programme?.timeZone ?? 'UTC', names, action: url.pathname, links, ...(actor.of !== undefined && { me: actor.of }), ...(extra !== undefined && { extra }) };
  const data: ScreenData = { ...common, cls, view, live: linkTo(visit, 'floorLive', { id: session.id, view: cls }), namesAt: linkTo(visit, 'floorNames', { id: session.id }), messages: floorMessages(language, messages) };
  const drawn = (
    <div class={`screen screen-${island}`} data-screen={island}>
      <Screen {...common} say={words} view={view} now={Date.parse(store.clock())} feed="still" newId={randomUUID} problem={problem} />
    </div>
  );
  if (visit.asOf !== undefined) return drawn;
  return (
    <>
      {drawn}
      <script type="application/json" data-screen-data dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      <script type="module" src={asset(`${island}.js`)} />
    </>
  );
}

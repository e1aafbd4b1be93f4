import type { VNode } from 'preact';
import { momentText } from '../../parts/date.tsx';
import { loadAct } from '../../../store/work-plan/load-acts.ts';
import type { TextView } from '../../text/text-view.ts';
import type { Visit } from '../../visit.ts';

/** As it stood when: of whoever sees it as of the end of a reading. */
export async function loadSeenAt({ store, process }: Visit, { sight }: TextView): Promise<string | undefined> {
  const upTo = sight.of === 'open' ? sight.upTo : undefined;
  return upTo === undefined ? undefined : (await loadAct(store.pool, process, upTo))?.act.at;
}

/** Of those in the room: what the public sees of all this. Of the public: what it does not see. */
export function SightNotice({ visit, view, seenAt }: { readonly visit: Visit; readonly view: TextView; readonly seenAt: string | undefined }): VNode {
  const { words, language } = visit;
  const { sight, negotiation: { text } } = view;
  if (sight.of === 'room') {
    const shown = words(`texts.sight.room.${text.shown}`);
    return <p class="sight hint">{text.shown === 'never' || text.names ? shown : `${shown} ${words('texts.sight.room.no-names')}`}</p>;
  }
  if (sight.of === 'revisions') return <p class="sight hint">{words(`texts.sight.revisions.${text.shown === 'never' ? 'never' : 'after-reading'}`)}</p>;
  const when = seenAt === undefined ? undefined : momentText(seenAt, language);
  return (
    <p class="sight hint">
      {when === undefined ? words('texts.sight.open') : words('texts.sight.reading', { when })} {!sight.names && words('texts.sight.no-names')}
    </p>
  );
}

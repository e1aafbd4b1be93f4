import type { VNode } from 'preact';
import { asset } from '../../../assets.ts';
import { classOf, liveClassOf } from '../../../text/live-class.ts';
import type { LiveTextData } from '../../../text/live-data.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { ViewMode } from '../../../text/view-mode.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { provisionMessages } from './live-data.ts';

interface LiveTextProps {
  readonly visit: Visit;
  readonly view: TextView;
  /** The style in which the page shows the text. */
  readonly mode?: ViewMode;
  /** Provisions of which the page says more than their words and where they stand. */
  readonly watched?: readonly string[] | undefined;
}

/** Behind a page about a text, so that it follows what happens: paragraphs are drawn again where they stand, and of the rest it says that it changed. Nothing where the reader looks back. */
export function LiveText({ visit, view, mode = 'compilation', watched = [] }: LiveTextProps): VNode | null {
  const { sight, compiled, negotiation: { text, revision } } = view;
  const isPast = visit.asOf !== undefined || (sight.of === 'open' && sight.upTo !== undefined) || revision.id !== text.revision;
  if (isPast) return null;
  const data: LiveTextData = {
    language: visit.language,
    textLanguage: text.language,
    live: linkTo(visit, 'textLive', { id: text.id, view: liveClassOf(sight, mode) ?? classOf(sight) }),
    namesAt: linkTo(visit, 'textNames', { id: text.id }),
    names: view.names ? namesOf(view) : {},
    from: visit.position,
    provisions: compiled.provisions.map(({ id }) => id),
    revision: revision.id,
    ...(text.called !== undefined && { called: text.called }),
    watched,
    provisionAt: linkTo(visit, 'provision', { id: '~' }),
    messages: provisionMessages(visit, { plain: ['texts.live.writing', 'texts.live.see', 'texts.live.changed', 'texts.live.show', 'texts.called'], counted: [] }),
  };
  return (
    <>
      <div class="live-notes" role="status" data-live-notes />
      <script type="application/json" data-live-text dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      <script type="module" src={asset('text-live.js')} />
    </>
  );
}

function namesOf({ negotiation: { text, amendments }, nameOf }: TextView): LiveTextData['names'] {
  return Object.fromEntries([...new Set([...text.sequence, ...amendments.flatMap(({ proponents }) => proponents)])].map((party) => [party, nameOf(party)]));
}

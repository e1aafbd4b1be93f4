import type { VNode } from 'preact';
import { spaced } from '../../../../process/text/compile/print/runs.ts';
import type { TextOrigins } from '../../../../process/text/origins/text-origins.ts';
import { provisionAnchor } from '../../../text/provision-view.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { AskedFor } from './asked-by.ts';
import type { OriginsView } from './load-origins.ts';
import { OriginSaid, originTitle } from './origin-said.tsx';
import { matches } from './origins-query.ts';

interface ParagraphProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly origins: OriginsView;
  readonly one: TextOrigins['provisions'][number];
  readonly asked: AskedFor;
  /** What is looked for: it is marked. */
  readonly from: string | undefined;
}

/** A paragraph, each of its phrases with the number of its origin, and these in a list behind it. Words of the first revision have no number. */
export function OriginParagraph({ visit, view, origins, one: { provision, runs }, asked, from }: ParagraphProps): VNode {
  const own = ofText(view.negotiation.text.language);
  const numbers = [...new Set(runs.map(({ origin }) => origin))].filter((origin) => origins.traced.origins[origin]?.from !== 'first');
  const anchor = (origin: number) => `${provisionAnchor(provision.id)}-${numbers.indexOf(origin) + 1}`;
  const title = provision.kind === 'heading' || provision.kind === 'objective';
  const drawn = runs.map(({ tokens, origin }, at) => {
    const text = spaced(tokens, at === 0 ? 'beginning' : undefined);
    const number = numbers.indexOf(origin) + 1;
    const said = number === 0 ? text : (
      <a key={at} class={`origin origin-${origins.traced.origins[origin]?.from ?? 'first'}`} href={`#${anchor(origin)}`} title={originTitle({ visit, view, origins, origin })}>
        {text}<sup>{number}</sup>
      </a>
    );
    return matches(origins, origin, from) ? <mark key={at}>{said}</mark> : said;
  });
  return (
    <div class={`provision kind-${provision.kind}`} id={provisionAnchor(provision.id)}>
      {provision.label !== '' && (
        <p class="provision-head">
          <a class="provision-label" href={linkTo(visit, 'provision', { id: provision.id })} {...own}>{provision.label}</a>
        </p>
      )}
      <div class="provision-words">
        {title ? <h3 {...own}>{drawn}</h3> : <p class="provision-text" {...own}>{drawn}</p>}
        {numbers.length > 0 && (
          <ol class="origin-list">
            {numbers.map((origin) => (
              <li key={origin} id={anchor(origin)}>
                <OriginSaid visit={visit} view={view} origins={origins} origin={origin} asked={asked} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

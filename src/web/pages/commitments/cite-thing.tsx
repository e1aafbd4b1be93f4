import type { VNode } from 'preact';
import type { RouteName } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** How a thing of the record is cited: what it is called, since when it reads so, and where anybody finds it. */
export function CiteThing({ visit, route, id, title }: { readonly visit: Visit; readonly route: Extract<RouteName, 'commitment' | 'pledge'>; readonly id: string; readonly title: string }): VNode {
  const { words, url, position } = visit;
  const address = url.origin + (linkTo(visit, route, { id }).split('?')[0] ?? '');
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words('commitments.cite')}</h2>
      <p class="cite">
        <bdi>{title}</bdi>. {words('commitments.cite.position', { position })} <span dir="ltr" class="cite-address">{address}</span>
      </p>
    </section>
  );
}

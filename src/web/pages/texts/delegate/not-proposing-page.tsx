import { textTrail } from '../../../text/text-views.tsx';
import type { TextView } from '../../../text/text-view.ts';
import { pathTo } from '../../../routes.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';

/** Who proposes amendments, and how to become that. */
export function notProposingPage(visit: Visit, { negotiation: { text }, title }: Pick<TextView, 'negotiation' | 'title'>): Page {
  const { words, language, url, demo } = visit;
  return {
    title: words('amend.title'),
    status: 403,
    trail: textTrail(visit, text.id, title),
    body: (
      <section class="message">
        <h1>{words('amend.title')}</h1>
        <p>{words(visit.asOf === undefined ? 'amend.not-yours' : 'form.only-today.why')}</p>
        <p>
          <a class="button" href={visit.asOf === undefined ? `${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname + url.search)}` : linkTo({ ...visit, asOf: undefined }, 'text', { id: text.id })}>
            {words(visit.asOf === undefined ? (demo ? 'standing.title' : 'sign-in.title') : 'amend.to-text')}
          </a>
        </p>
      </section>
    ),
  };
}

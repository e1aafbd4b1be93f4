import type { MessageKey } from '../../../messages/catalogue.ts';
import { pathTo } from '../../../routes.ts';
import type { TextView } from '../../../text/text-view.ts';
import { textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';

/** A desk of the chair for somebody who does not chair: where to read instead, and how to become who does. */
export function closedToYouPage(visit: Visit, view: TextView, why: MessageKey): Page {
  const { words, demo, language, url } = visit;
  const { text } = view.negotiation;
  return {
    title: view.title,
    status: 403,
    trail: textTrail(visit, text.id, view.title),
    body: (
      <section class="message">
        <h1>{view.title}</h1>
        <p>{words(why)}</p>
        <p>
          <a class="button" href={linkTo(visit, 'text', { id: text.id })}>{words('text-chair.read')}</a>{' '}
          <a href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>{words(demo ? 'standing.title' : 'sign-in.title')}</a>
        </p>
      </section>
    ),
  };
}

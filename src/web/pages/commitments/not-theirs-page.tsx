import type { MessageKey } from '../../messages/catalogue.ts';
import { pathTo } from '../../routes.ts';
import type { Page, Visit } from '../../visit.ts';

/** To whom a form is not open: who may send it, and how to become that. */
export function notTheirsPage(visit: Visit, title: MessageKey, why: MessageKey): Page {
  const { words, language, demo, url } = visit;
  return {
    title: words(title),
    status: 403,
    body: (
      <section class="message">
        <h1>{words(title)}</h1>
        <p>{words(why)}</p>
        <p>
          <a class="button" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname + url.search)}`}>{words(demo ? 'standing.title' : 'sign-in.title')}</a>
        </p>
      </section>
    ),
  };
}

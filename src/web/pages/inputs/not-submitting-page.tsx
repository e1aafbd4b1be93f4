import type { MessageKey } from '../../messages/catalogue.ts';
import { pathTo } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** Who submits inputs, and how to become that. */
export function notSubmittingPage(visit: Visit, title: MessageKey): Page {
  const { words, language, url, demo } = visit;
  return {
    title: words(title),
    status: 403,
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    body: (
      <section class="message">
        <h1>{words(title)}</h1>
        <p>{words('submit.who')}</p>
        <p>
          <a class="button" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>
            {words(demo ? 'standing.title' : 'sign-in.title')}
          </a>
        </p>
      </section>
    ),
  };
}

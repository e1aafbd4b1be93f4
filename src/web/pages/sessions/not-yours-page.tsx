import type { MessageKey } from '../../messages/catalogue.ts';
import { pathTo } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import type { Session } from './load-session.ts';
import { sessionTrail } from './load-session.ts';

/** A screen of a session that is another standing's: whose, and how to become that. */
export function notYoursPage(visit: Visit, session: Session, { title, whose }: { readonly title: MessageKey; readonly whose: MessageKey }): Page {
  const { words, language, url, demo } = visit;
  return {
    title: words(title),
    status: 403,
    trail: sessionTrail(visit, session),
    body: (
      <section class="message">
        <h1>{words(title)}</h1>
        <p>{words(whose)}</p>
        <p>
          <a class="button" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>
            {demo ? words('standing.title') : words('sign-in.title')}
          </a>
        </p>
        <p>
          <a href={linkTo(visit, 'session', { id: session.id })}>{words('session-page.back')}</a>
        </p>
      </section>
    ),
  };
}

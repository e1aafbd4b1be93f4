import type { MessageArguments, MessageKey } from '../../messages/catalogue.ts';
import { pathTo } from '../../routes.ts';
import type { Page, SiteVisit } from '../../visit.ts';

/** A page that says one thing and offers the way on. */
export function messagePage(visit: SiteVisit, status: NonNullable<Page['status']>, key: MessageKey, values?: MessageArguments): Page {
  const { words, language } = visit;
  return {
    title: words('site.problem'),
    status,
    body: (
      <section class="message">
        <h1>{words('site.problem')}</h1>
        <p>{words(key, values)}</p>
        <p>
          <a href={pathTo('home', { language })}>{words('site.to-start')}</a>
        </p>
      </section>
    ),
  };
}

export function notFoundPage(visit: SiteVisit): Page {
  return messagePage(visit, 404, 'site.not-found');
}

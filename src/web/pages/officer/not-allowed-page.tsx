import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { pathTo } from '../../routes.ts';

/** Who may do this, and how to become that where it can be chosen. */
export function notAllowedPage(visit: Visit): Page {
  const { words, language, url, actor } = visit;
  return {
    title: words('form.only-secretariat'),
    status: 403,
    body: (
      <section class="message">
        <h1>{words('form.only-secretariat')}</h1>
        <p>{words('form.only-secretariat.why', { standing: words(`standing.${actor.standing}`) })}</p>
        {visit.demo && (
          <p>
            <a class="button" href={`${pathTo('standing', { language })}?back=${encodeURIComponent(url.pathname)}`}>
              {words('form.only-secretariat.choose')}
            </a>
          </p>
        )}
        <p>
          <a href={linkTo(visit, 'plan', {})}>{words('plan.title')}</a>
        </p>
      </section>
    ),
  };
}

/** Acts are of the present: while looking back there is nothing to fill in. */
export function lookingBackPage(visit: Visit): Page {
  const { words, url } = visit;
  return {
    title: words('form.only-today'),
    status: 409,
    body: (
      <section class="message">
        <h1>{words('form.only-today')}</h1>
        <p>{words('form.only-today.why')}</p>
        <p>
          <a class="button" href={url.pathname}>
            {words('as-of.return')}
          </a>
        </p>
      </section>
    ),
  };
}

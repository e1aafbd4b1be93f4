import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { pathTo } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { draftTrail } from './asked-draft.ts';

/** The desk of a draft that is published already, or for somebody who does not draft: where to read instead, and how to become who does. */
export function notForYouPage(visit: Visit, loaded: LoadedDraft): Page {
  const { words, demo, language, url } = visit;
  const closed = loaded.draft.status === 'published';
  return {
    title: words('drafts.desk'),
    status: closed ? 409 : 403,
    trail: draftTrail(visit, loaded),
    body: (
      <section class="message">
        <h1>{words('drafts.desk')}</h1>
        <p>{words(closed ? 'drafts.desk.closed' : 'drafts.desk.whose')}</p>
        <p>
          <a class="button" href={linkTo(visit, 'draft', { id: loaded.draft.id })}>
            {words('drafts.read')}
          </a>{' '}
          {!closed && (
            <a href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>{words(demo ? 'standing.title' : 'sign-in.title')}</a>
          )}
        </p>
      </section>
    ),
  };
}

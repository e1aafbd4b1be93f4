import { pathTo } from '../../routes.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import type { MessageKey } from '../../messages/catalogue.ts';

const topics = ['plan', 'fuzzy', 'marks', 'current', 'differ', 'checks', 'as-of', 'versions', 'record', 'calendar', 'data', 'officer', 'participants', 'accreditation', 'registration', 'selection', 'sessions', 'floor', 'documents', 'inputs', 'recommendations', 'positions', 'convergence', 'drafting', 'text', 'amendments', 'agreeing', 'revisions', 'adoption', 'votes', 'chain', 'pledges', 'reviews', 'practices', 'indicators', 'support', 'funds', 'personal', 'sign-in', 'demo'] as const;

/** What a newcomer needs, a paragraph each, with the words that the pages use. */
export function helpPage(visit: SiteVisit): Page {
  const { words, language } = visit;
  return {
    title: words('help.title'),
    body: (
      <>
        <h1>{words('help.title')}</h1>
        <p class="lead">{words('help.lead')}</p>
        <nav aria-label={words('help.contents')}>
          <ul>
            {topics.map((topic) => (
              <li key={topic}>
                <a href={`#${topic}`}>{words(`help.${topic}.title` satisfies MessageKey)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {topics.map((topic) => (
          <section key={topic} id={topic}>
            <h2>{words(`help.${topic}.title` satisfies MessageKey)}</h2>
            <p>{words(`help.${topic}.text` satisfies MessageKey)}</p>
          </section>
        ))}
        <p>
          <a href={pathTo('home', { language })}>{words('site.to-start')}</a>
        </p>
      </>
    ),
  };
}

import { listProcesses } from '../../../store/work-plan/positions.ts';
import { Text } from '../../parts/text.tsx';
import { pathTo } from '../../routes.ts';
import type { Page, SiteVisit } from '../../visit.ts';

export async function homePage(visit: SiteVisit): Promise<Page> {
  const { words, language } = visit;
  const processes = await listProcesses(visit.store.pool);
  return {
    title: words('home.title'),
    body: (
      <>
        <h1>{words('home.title')}</h1>
        <p class="lead">{words('home.lead')}</p>
        {processes.length === 0 ? (
          <p>{words('home.none')}</p>
        ) : (
          <ul class="process-cards">
            {processes.map((process) => (
              <li key={process.id}>
                <h2>
                  <a href={pathTo('overview', { language, process: process.id })}>
                    <Text text={process.title} language={language} />
                  </a>
                </h2>
                <p>
                  <Text text={process.shortTitle} language={language} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

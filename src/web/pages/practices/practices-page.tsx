import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listCommitments } from '../../../store/practices/commitment-words.ts';
import { countPractices, listPracticeChoices, listPractices } from '../../../store/practices/list-practices.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { Pager } from '../../parts/list.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { PracticeEntry } from './practice-entry.tsx';
import { PracticesFilter } from './practices-filter.tsx';
import { parsePracticesQuery, practicesPageSize, writePracticesQuery } from './practices-query.ts';
import { loadWaiting, Waiting } from './waiting.tsx';

/** The repository: what has worked somewhere, to be searched by what it answers, for whom, where and in which language. */
export async function practicesPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parsePracticesQuery(visit.url.searchParams);
  const { filter, sort, page } = query;
  const [total, practices, choices, commitments, waiting] = await Promise.all([
    visit.count(['practices', position, filter], () => countPractices(pool, process, position, filter)),
    listPractices(pool, { process, position, filter, sort, limit: practicesPageSize, offset: (page - 1) * practicesPageSize }),
    listPracticeChoices(pool, process, position), listCommitments(pool, process, position), loadWaiting(visit),
  ]);
  const parties = [...choices.users, ...practices.map(({ holder }) => holder)].filter(isId);
  const names = await loadNames(pool, process, position, parties.map((id) => subjectKey('participant', id)));
  return {
    title: words('practices.title'),
    sheet: 'follow-up.css',
    alternates: practiceFiles(visit),
    body: (
      <>
        <h1>{words('practices.title')}</h1>
        <Siblings visit={visit} at="practices" />
        <p class="lead">{words('practices.lead')}</p>
        <Ways visit={visit} />
        <Waiting visit={visit} waiting={waiting} />
        <PracticesFilter visit={visit} query={query} choices={choices} commitments={commitments} names={names} />
        <p class="count" role="status">{words('practices.count', { count: total })}</p>
        {practices.length > 0 && (
          <ul class="practice-list">
            {practices.map((practice) => (
              <PracticeEntry key={practice.id} visit={visit} practice={practice} commitments={commitments} names={names} />
            ))}
          </ul>
        )}
        <Pager visit={visit} total={total} pageSize={practicesPageSize} page={page} query={writePracticesQuery(query)} route={(asked) => linkTo(visit, 'practices', {}, asked)} />
      </>
    ),
  };
}

/** The list as files, filtered and ordered as on the page. */
function practiceFiles(visit: Visit) {
  const path = linkTo(visit, 'practices', {}).split('?')[0] ?? '';
  return (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() }));
}

function Ways({ visit }: { readonly visit: Visit }): VNode | null {
  if (visit.asOf !== undefined || !may(visit.actor, 'submit-practice')) return null;
  return (
    <p class="ways">
      <a class="button" href={linkTo(visit, 'submitPractice', {})}>{visit.words('practices.submit')}</a>
    </p>
  );
}

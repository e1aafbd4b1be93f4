import type { VNode } from 'preact';
import type { PurgeReport } from '../../../store/personal/personal-rows.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';

/** What the daily job deleted: how many answers of which field, and why; nothing of anybody. */
export function Purges({ visit, reports }: { readonly visit: Visit; readonly reports: readonly PurgeReport[] }): VNode {
  const { words, language, process, actor } = visit;
  return (
    <section aria-labelledby="purges">
      <h2 id="purges">{words('purges.title')}</h2>
      <p class="hint">{words('purges.lead')}</p>
      {reports.length === 0 && <p>{words('purges.none')}</p>}
      <ul>
        {reports.slice(0, 30).map(({ at, deleted }) => {
          const here = deleted.filter((one) => one.process === process);
          const total = here.reduce((sum, { count }) => sum + count, 0);
          return (
            <li key={at}>
              <Moment at={at} language={language} />: {words('purges.count', { count: total })}
              {here.length > 0 && (
                <ul>
                  {here.map(({ field, cause, count }) => (
                    <li key={`${field}${cause}`}>
                      {field}: {count} · {words(`personal.cause.${cause}`)}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {actor.standing === 'secretariat' && visit.asOf === undefined && <ActForm visit={visit} act="purge" label={words('purges.now')} bare quiet />}
    </section>
  );
}

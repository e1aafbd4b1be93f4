import { MerkleTree } from '../../../record/merkle.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { loadLeafHashes } from '../../../store/work-plan/leaf-hashes.ts';
import { plainText } from '../../parts/text.tsx';
import { pathTo } from '../../routes.ts';
import { withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from './message-page.tsx';

const calendarFormat = 'iCalendar';

/** Everything that can be taken away, and how to check it. */
export async function dataPage(visit: Visit): Promise<Page> {
  const { words, language, process, url } = visit;
  const plan = await loadPlan(visit.store.pool, process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const tree = new MerkleTree();
  for (const hash of await loadLeafHashes(visit.store.pool, process, visit.position)) tree.append(hash);
  const base = `/${language}/${process}`;
  const asOf = visit.asOf === undefined ? {} : { 'as-of': visit.asOf };
  const lists = [
    { path: 'work-plan', label: words('plan.title') },
    { path: 'documents', label: words('spine.documents') },
    { path: 'places', label: words('column.place') },
    { path: 'record', label: words('spine.record') },
    { path: 'work-plan/checks', label: words('checks.title') },
    { path: 'work-plan/disagreements', label: words('differ.title') },
  ];
  const calendars = [{ path: 'work-plan', label: words('plan.title') }, ...plan.tracks.map((track) => ({ path: `tracks/${track.id}`, label: plainText(track.title, language) }))];
  return {
    title: words('open-data.title'),
    body: (
      <>
        <h1>{words('open-data.title')}</h1>
        <p class="lead">{words('data.lead')}</p>
        <h2>{words('data.all')}</h2>
        <p>{words('data.all.text')}</p>
        <p><a class="button" href={withQuery(`${base}/data.zip`, asOf)}>{`${process}-data.zip`}</a></p>
        <h2>{words('data.lists')}</h2>
        <table>
          <thead><tr><th scope="col">{words('data.list')}</th><th scope="col">{words('data.formats')}</th></tr></thead>
          <tbody>
            {lists.map(({ path, label }) => (
              <tr key={path}>
                <th scope="row">{label}</th>
                <td>{['csv', 'xlsx', 'json'].map((ending) => <><a key={ending} href={withQuery(`${base}/${path}.${ending}`, asOf)}>{ending.toUpperCase()}</a> </>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words('data.calendars')}</h2>
        <p>{words('data.calendars.text')}</p>
        <ul>
          {calendars.map(({ path, label }) => (
            <li key={path}><a href={`webcal://${url.host}${base}/${path}.ics`}>{label}</a> · <a href={`${base}/${path}.ics`}>{calendarFormat}</a></li>
          ))}
        </ul>
        <h2>{words('data.verify')}</h2>
        <p>{words('data.verify.text', { count: tree.size })}</p>
        <pre tabIndex={0} dir="ltr">{tree.root().toString('hex')}</pre>
        <h2>{words('data.api')}</h2>
        <p>{words('data.api.text')} <a href={pathTo('api', { language })}>{words('api.title')}</a></p>
      </>
    ),
  };
}

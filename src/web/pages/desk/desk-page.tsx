import type { VNode } from 'preact';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { deskItems } from './desk-items.ts';
import type { DeskItem } from './desk-items.ts';

/** What waits for whoever looks, by their standing, and nothing else. */
export async function deskPage(visit: Visit): Promise<Page> {
  const { words, actor } = visit;
  const items = await deskItems(visit);
  const names = await loadNames(visit.store.pool, visit.process, visit.position, items.flatMap(({ about }) => (about === undefined ? [] : [about])));
  const [urgent, other] = [items.filter((item) => item.urgent === true), items.filter((item) => item.urgent !== true)];
  return {
    title: words('desk.title'),
    body: (
      <>
        <h1>{words('desk.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('desk.lead', { standing: words(`standing.${actor.standing}`) })}</p>
        {items.length === 0 && <p>{words(actor.standing === 'public' && actor.person === undefined ? 'desk.nobody' : 'desk.empty')}</p>}
        {urgent.length > 0 && <Items visit={visit} id="now" title={words('desk.now')} items={urgent} names={names} />}
        {other.length > 0 && <Items visit={visit} id="later" title={words('desk.later')} items={other} names={names} />}
        {actor.person !== undefined && (
          <p>
            <a href={linkTo(visit, 'personalData', {})}>{words('desk.personal-data')}</a>
          </p>
        )}
      </>
    ),
  };
}

function Items({ visit, id, title, items, names }: { readonly visit: Visit; readonly id: string; readonly title: string; readonly items: readonly DeskItem[]; readonly names: Names }): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="desk">
        {items.map((item) => (
          <Item key={`${item.key}${item.href}`} visit={visit} item={item} names={names} />
        ))}
      </ul>
    </section>
  );
}

function Item({ visit, item, names }: { readonly visit: Visit; readonly item: DeskItem; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { key, count, about, href, until } = item;
  const name = item.name ?? (about === undefined ? undefined : names.get(about));
  const day = until?.slice(0, 10);
  return (
    <li class={item.urgent === true ? 'urgent' : undefined}>
      <a href={href}>{words(key, { count, name: name === undefined ? '' : plainText(name, language) })}</a>
      {day !== undefined && (
        <span class="until">
          {words('desk.until')} <time dateTime={until}>{dayText(day, language)}</time>
        </span>
      )}
    </li>
  );
}

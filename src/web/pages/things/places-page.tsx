import type { VNode } from 'preact';
import { listPlaces } from '../../../store/work-plan/list-places.ts';
import type { ListedPlace } from '../../../store/work-plan/list-places.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { listAlternates } from '../work-plan/alternates.ts';
import { groupByCountry } from './country-groups.ts';
import type { CountryGroup } from './country-groups.ts';

/** Where the process meets: every place by country, with how much of the plan takes place there. */
export async function placesPage(visit: Visit): Promise<Page> {
  const { words, language } = visit;
  const { places, unplaced } = await listPlaces(visit.store.pool, visit.process, visit.position);
  const groups = groupByCountry(places, language, words('places.elsewhere'));
  return {
    title: words('places.title'),
    alternates: listAlternates(visit, `/${visit.language}/${visit.process}/places`),
    body: (
      <>
        <h1>{words('places.title')}</h1>
        <p>{words('places.lead', { places: places.length, countries: groups.filter((group) => group.code !== undefined).length })}</p>
        {unplaced > 0 && (
          <p class="unplaced">
            <a href={linkTo(visit, 'plan', {}, { place: 'none' })}>{words('places.unplaced', { count: unplaced })}</a>
          </p>
        )}
        <div class="countries">
          {groups.map((group) => (
            <Country key={group.code ?? ''} visit={visit} group={group} />
          ))}
        </div>
      </>
    ),
  };
}

function Country({ visit, group }: { readonly visit: Visit; readonly group: CountryGroup }): VNode {
  const { country } = group;
  return (
    <section>
      <h2>
        {country === undefined ? group.name : <a href={linkTo(visit, 'place', { id: country.id })}>{group.name}</a>} <EventCount visit={visit} count={group.events} />
      </h2>
      {group.places.length > 0 && (
        <ul>
          {group.places.map((place) => (
            <PlaceLine key={place.id} visit={visit} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PlaceLine({ visit, place }: { readonly visit: Visit; readonly place: ListedPlace }): VNode {
  return (
    <li>
      <a href={linkTo(visit, 'place', { id: place.id })}>
        <Text text={place.name} language={visit.language} />
      </a>{' '}
      <EventCount visit={visit} count={place.events} />
    </li>
  );
}

function EventCount({ visit, count }: { readonly visit: Visit; readonly count: number }): VNode {
  return <span class="event-count">{visit.words('places.events', { count })}</span>;
}

import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import type { PlaceState } from '../../../process/work-plan/state.ts';
import { claimsNaming } from '../../../store/work-plan/claims-from.ts';
import type { PlacedClaim } from '../../../store/work-plan/claims-from.ts';
import { eventsAmong } from '../../../store/work-plan/events-among.ts';
import type { MandatedEvent } from '../../../store/work-plan/events-among.ts';
import { listPlaces, placesAround, placesWithin } from '../../../store/work-plan/list-places.ts';
import type { ListedPlace } from '../../../store/work-plan/list-places.ts';
import { loadOutline } from '../../../store/work-plan/load-outline.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { ClaimSource } from '../../parts/claims-table.tsx';
import { dayText, MarkBadge } from '../../parts/date.tsx';
import { EventTable } from '../../parts/event-table.tsx';
import { Fact } from '../../parts/fact.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { countryName } from './country-groups.ts';
import { missingPage } from './missing-page.ts';

/** One place: where it lies, what takes place there over time, and which sources name it. */
export async function placePage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const place = isId(id) ? await loadState(pool, process, position, 'place', id) : undefined;
  if (place === undefined) return missingPage(visit);
  const { places } = await listPlaces(pool, process, position);
  const within = placesWithin(places, id);
  const [events, outline, naming] = await Promise.all([eventsAmong(pool, process, position, { places: within }), loadOutline(pool, process, position), claimsNaming(pool, process, position, [id])]);
  const names = await loadNames(pool, process, position, [...naming.map(({ subject }) => subject), ...mentionedByClaims(naming.map(({ claim }) => claim))]);
  return {
    title: plainText(place.name, language),
    trail: [{ label: words('places.title'), href: linkTo(visit, 'places', {}) }, ...placesAround(places, id).map((outer) => ({ label: plainText(outer.name, language), href: linkTo(visit, 'place', { id: outer.id }) }))],
    body: (
      <article class="thing place">
        <h1>
          <Text text={place.name} language={language} />
        </h1>
        <PlaceFacts visit={visit} place={place} places={places} />
        <section aria-labelledby="events">
          <h2 id="events">{words('place.events')}</h2>
          {events.length === 0 ? <p>{words('place.none')}</p> : <EventTable visit={visit} events={events} outline={outline} caption={words('place.events')} {...(within.length === 1 && { without: 'place' })} />}
        </section>
        {naming.length > 0 && <NamedBy visit={visit} naming={naming} events={events} names={names} />}
      </article>
    ),
  };
}

function PlaceFacts({ visit, place, places }: { readonly visit: Visit; readonly place: PlaceState; readonly places: readonly ListedPlace[] }): VNode {
  const { words, language } = visit;
  const outer = placesAround(places, place.id).toReversed();
  const inner = places.filter((one) => one.within === place.id);
  return (
    <dl class="facts">
      <Fact label={words('place.scale')}>{words(`scale.${place.scale}`)}</Fact>
      {outer.length > 0 && <PlaceLinks visit={visit} label={words('place.within')} places={outer} />}
      {inner.length > 0 && <PlaceLinks visit={visit} label={words('place.holds')} places={inner} />}
      {place.country !== undefined && place.scale !== 'country' && <Fact label={words('place.country')}>{countryName(place.country, language)}</Fact>}
      {place.timeZone !== undefined && <Fact label={words('place.zone')} why={<span class="why"><bdi>{place.timeZone}</bdi></span>}>{zoneName(place.timeZone, visit)}</Fact>}
      {place.latitude !== undefined && place.longitude !== undefined && <Fact label={words('place.position')}><bdi>{`${place.latitude.toFixed(2)}, ${place.longitude.toFixed(2)}`}</bdi></Fact>}
    </dl>
  );
}

function PlaceLinks({ visit, label, places }: { readonly visit: Visit; readonly label: string; readonly places: readonly ListedPlace[] }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      {places.map((place) => (
        <dd key={place.id}>
          <a href={linkTo(visit, 'place', { id: place.id })}>
            <Text text={place.name} language={visit.language} />
          </a>
        </dd>
      ))}
    </div>
  );
}

/** The zone as people call it; a zone that this runtime does not know keeps its IANA name. */
function zoneName(zone: string, { language }: Visit): string {
  if (!Intl.supportedValuesOf('timeZone').includes(zone)) return zone;
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

interface NamedByProps {
  readonly visit: Visit;
  readonly naming: readonly PlacedClaim[];
  readonly events: readonly MandatedEvent[];
  readonly names: Names;
}

/** Every statement that puts something here, also those that were overtaken since. */
function NamedBy({ visit, naming, events, names }: NamedByProps): VNode {
  const { words, language } = visit;
  const here = new Set(events.map((event) => subjectKey('event', event.id)));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words('place.sources')}</h2>
      <table class="claims">
        <caption class="visually-hidden">{words('place.sources-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('document.subject')}</th>
            <th scope="col">{words('claims.source')}</th>
            <th scope="col">{words('claims.made-on')}</th>
          </tr>
        </thead>
        <tbody>
          {naming.map(({ subject, claim }) => (
            <tr key={`${subject}|${claim.claim}`}>
              <td class="value">
                <SubjectLink subject={subject} visit={visit} names={names} /> <MarkBadge mark={claim.mark} words={words} />
                {!here.has(subject) && <span class="why">{words('place.no-longer')}</span>}
              </td>
              <td class="source">
                <ClaimSource visit={visit} claim={claim} names={names} />
              </td>
              <td class="made-on">{dayText(claim.madeOn, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

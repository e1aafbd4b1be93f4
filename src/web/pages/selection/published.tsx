import type { VNode } from 'preact';
import type { SelectionState } from '../../../process/participation/state.ts';
import type { Publication } from '../../../selection/publication.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { ChancesPicture, percent } from './chances.tsx';
import { Check } from './check-yourself.tsx';

const shownLots = 10;

export interface PublishedProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly publication: Publication;
}

/** Everybody's chance, every possible list, and how anybody checks both. */
export function Published(props: PublishedProps): VNode {
  const { visit, publication } = props;
  const { words, actor } = visit;
  const chances = Object.entries(publication.chances).map(([person, own]) => ({ person, chance: own.reduce((sum, one) => sum + one, 0) })).toSorted((a, b) => a.chance - b.chance || (a.person < b.person ? -1 : 1));
  const mine = chances.find(({ person }) => person === actor.person);
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words('selection.published')}</h2>
      {mine !== undefined && <p class="lead">{words('selection.mine', { chance: percent(visit, mine.chance) })}</p>}
      <p>{publication.method.complete ? words('selection.fairest', { least: percent(visit, chances[0]?.chance ?? 0) }) : words('selection.part', { part: percent(visit, publication.method.part) })}</p>
      <ChancesPicture visit={visit} publication={publication} />
      <details>
        <summary>{words('selection.chances.all', { count: chances.length })}</summary>
        <ul class="names">
          {chances.map(({ person, chance }) => (
            <li key={person}>
              <code>{person}</code> {percent(visit, chance)} {person === mine?.person && <strong>{words('standings.you')}</strong>}
            </li>
          ))}
        </ul>
      </details>
      <Lots {...props} />
      <Check {...props} />
    </section>
  );
}

/** The page of lots that was asked for: a whole number within what there is. */
export function lotsPage(asked: string | null, lots: number): number {
  const page = Number(asked ?? 0);
  return Number.isInteger(page) ? Math.max(0, Math.min(Math.ceil(lots / shownLots) - 1, page)) : 0;
}

function Lots({ visit, selection: { id }, publication: { lots } }: PublishedProps): VNode {
  const { words } = visit;
  const asked = visit.url.searchParams.get('lots');
  const page = lotsPage(asked, lots.length);
  const first = page * shownLots;
  const more = first + shownLots < lots.length;
  return (
    <details open={asked !== null} id="lots">
      <summary>{words('selection.lots', { count: lots.length })}</summary>
      <ol start={first}>
        {lots.slice(first, first + shownLots).map((lot, index) => (
          <li key={index} class="hash">
            {lot.map((persons) => persons.join(' ')).join(' | ')}
          </li>
        ))}
      </ol>
      <p>
        {page > 0 && <a href={`${linkTo(visit, 'selection', { id }, { lots: String(page - 1) })}#lots`}>{words('list.previous')}</a>} {more && <a href={`${linkTo(visit, 'selection', { id }, { lots: String(page + 1) })}#lots`}>{words('list.next')}</a>}
      </p>
    </details>
  );
}

import type { VNode } from 'preact';
import type { Resolution } from '../../../../process/text/progress/freeing.ts';
import { partyList } from '../../../text/party-list.ts';
import { ofText } from '../../../text/text-language.ts';
import { linkTo } from '../../../visit.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import type { ProgressProps } from './progress-page.tsx';

const firstShown = 12;

/** Which single decision would free the most points. */
export function FreeingPart({ visit, view, progress: { resolutions } }: ProgressProps): VNode {
  const { words } = visit;
  const all = visit.url.searchParams.get('all') === 'decisions';
  const shown = all ? resolutions : resolutions.slice(0, firstShown);
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words('text-progress.freeing')}</h2>
      <p class="hint">{words(resolutions.length === 0 ? 'text-progress.freeing.none' : 'text-progress.freeing.lead')}</p>
      <ol class="freeing">
        {shown.map((one) => (
          <li key={`${one.point.id} ${one.alternative}`}>
            <Decision visit={visit} view={view} one={one} />
          </li>
        ))}
      </ol>
      {!all && resolutions.length > firstShown && <p><a href={`${linkTo(visit, 'textProgress', { id: view.negotiation.text.id }, { all: 'decisions' })}#decisions`}>{words('text-progress.all', { count: resolutions.length })}</a></p>}
    </section>
  );
}

function Decision({ visit, view, one: { provision, point, alternative, words: chosen, frees, together, cleans } }: Pick<ProgressProps, 'visit' | 'view'> & { readonly one: Resolution }): VNode {
  const { words } = visit;
  const own = ofText(view.negotiation.text.language);
  const parties = point.alts[alternative]?.parties ?? [];
  return (
    <>
      <a href={`${linkTo(visit, 'provision', { id: provision.id })}#${point.id}`} {...own}>{labelInText(view, provision.id)}</a>
      {': '}
      {chosen === '' ? <em>{words('text.no-text')}</em> : <q class="freeing-words" {...own}>{shortened(chosen)}</q>}
      {view.names && parties.length > 0 && <span class="soft"> <bdi>{partyList(visit, view, parties)}</bdi></span>}
      <span class="freeing-gain">
        {' '}{words('text-progress.freeing.frees', { count: together })}
        {together > frees && ` (${words('text-progress.freeing.linked', { count: together - frees })})`}
        {cleans && <span class="mark">{words('text-progress.freeing.cleans')}</span>}
      </span>
    </>
  );
}

const mostLetters = 110;

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')}…`;
}

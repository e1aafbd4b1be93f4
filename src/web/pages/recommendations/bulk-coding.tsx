import type { VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import type { Visit } from '../../visit.ts';
import { marginIn } from './answer-coding.ts';
import { clearItems } from './coding-items.ts';
import type { CodingItem } from './coding-items.ts';
import { deskAddress } from './respond-desk.ts';

const usual = '0.6';

/** Accepts the first suggestion wherever it leads by so much: first counted, then done in one request. */
export function BulkCoding({ visit, taxonomy, items }: { readonly visit: Visit; readonly taxonomy: TaxonomyState; readonly items: readonly CodingItem[] }): VNode {
  const { words, url } = visit;
  const asked = url.searchParams.get('lead');
  const margin = marginIn(asked ?? usual);
  const count = clearItems(items, margin).reduce((sum, { members }) => sum + members.length, 0);
  return (
    <details class="bulk" open={asked !== null}>
      <summary>{words('coding.bulk')}</summary>
      <p class="hint">{words('coding.bulk.hint')}</p>
      <form class="bulk-count" action={url.pathname}>
        <input type="hidden" name="taxonomy" value={taxonomy.id} />
        <label>
          <span>{words('coding.bulk.margin')}</span>
          <input name="lead" type="number" min="0" step="0.1" value={String(margin)} />
        </label>
        <button type="submit" class="quiet">{words('coding.bulk.show')}</button>
        <span role="status">{words('coding.bulk.count', { count })}</span>
      </form>
      {count > 0 && (
        <ActForm visit={visit} act="accept-clear" label={words('coding.bulk.do', { count })} action={deskAddress(visit)} bare>
          <input type="hidden" name="margin" value={String(margin)} />
        </ActForm>
      )}
    </details>
  );
}

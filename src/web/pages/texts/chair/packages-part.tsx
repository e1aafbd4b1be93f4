import type { VNode } from 'preact';
import { Line } from '../../../parts/labelled.tsx';
import { labelInText } from '../../../text/label-in-text.ts';
import type { Visit } from '../../../visit.ts';
import { ChairForm, Do } from './chair-form.tsx';
import type { ChairsDesk } from './load-chair.ts';
import { chosenIn, typedIn } from './typed.ts';

/** Provisions that are agreed together or not at all: tied, and looked at one by one again. */
export function PackagesPart({ visit, desk, typed }: { readonly visit: Visit; readonly desk: ChairsDesk; readonly typed: FormData | undefined }): VNode {
  const { words } = visit;
  const { view } = desk;
  const tied = view.negotiation.packages.filter(({ status }) => status === 'tied');
  const asked = typedIn(typed, 'act') === 'tie' ? typed : undefined;
  const chosen = chosenIn(asked, 'provision') ?? [desk.provision.id];
  return (
    <details class="tx-more" open={asked !== undefined}>
      <summary>{words('text-chair.packages', { count: tied.length })}</summary>
      {tied.map(({ id, title, provisions }) => (
        <ChairForm key={id} visit={visit} desk={desk} class="tx-steps">
          <span>{title}: {provisions.map((one) => labelInText(view, one)).join(', ')}</span>
          <Do act={`untie ${id}`} quiet>{words('text-chair.untie')}</Do>
        </ChairForm>
      ))}
      <ChairForm visit={visit} desk={desk}>
        <Line visit={visit} name="title" label={words('text-chair.package-title')} value={typedIn(asked, 'title')} />
        <label>
          <span>{words('text-chair.package-of')}</span>
          <select name="provision" multiple size={6}>
            {view.compiled.provisions.map((one) => <option key={one.id} value={one.id} selected={chosen.includes(one.id)}>{labelInText(view, one.id)}</option>)}
          </select>
        </label>
        <Do act="tie" quiet>{words('text-chair.tie')}</Do>
      </ChairForm>
    </details>
  );
}

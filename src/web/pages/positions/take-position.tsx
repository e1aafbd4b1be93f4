import type { VNode } from 'preact';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { PositionFormData } from './position-form-data.ts';
import { PositionForm } from './position-form.tsx';

/** The form of a position on the page of its recommendation, to which it leads back. */
export function TakePosition({ visit, data }: { readonly visit: Visit; readonly data: PositionFormData }): VNode {
  const { words } = visit;
  const form = <PositionForm visit={visit} data={data} back={linkTo(visit, 'recommendation', { id: data.recommendation.id })} />;
  return (
    <section aria-labelledby="take-position" class="acting">
      <h2 id="take-position">{words(data.self === undefined ? 'positions.take.enter' : 'positions.take')}</h2>
      {data.self === undefined ? (
        <details>
          <summary>{words('positions.take.enter')}</summary>
          {form}
        </details>
      ) : form}
    </section>
  );
}

import type { VNode } from 'preact';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { visibleObjection } from '../../../process/participation/visible-objection.ts';
import { dayText } from '../../parts/date.tsx';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

interface ObjectionsProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  /** Kept-apart reasons by their commitment. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Without a heading of its own. */
  readonly bare?: boolean;
}

/** Which States objected, and why as far as this reader may know; what was taken back stays, the State struck through. */
export function Objections({ visit, application, procedure, reasons, bare }: ObjectionsProps): VNode | null {
  const { words, language, actor } = visit;
  if (application.objections.length === 0) return null;
  const list = (
    <ul>
      {application.objections.map((objection) => {
        const { state, at, reason, reasonCommitment, withdrawnAt, withheld } = visibleObjection(objection, procedure, actor);
        const text = reason ?? (reasonCommitment === undefined ? undefined : reasons.get(reasonCommitment));
        return (
          <li key={`${state}${at}`} class={withdrawnAt === undefined ? undefined : 'taken-back'}>
            {withdrawnAt === undefined ? stateName(state, language) : <s>{stateName(state, language)}</s>} <time dateTime={at}>{dayText(at.slice(0, 10), language)}</time> {text !== undefined && <q>{text}</q>} {withheld && <span class="soft">{words('objections.withheld')}</span>}
            {withdrawnAt !== undefined && <span class="soft"> {words('objections.taken-back', { day: dayText(withdrawnAt.slice(0, 10), language) })}</span>}
          </li>
        );
      })}
    </ul>
  );
  if (bare === true) return list;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{words('objections.title')}</h2>
      {list}
    </section>
  );
}

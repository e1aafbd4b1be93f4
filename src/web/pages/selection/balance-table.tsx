import type { VNode } from 'preact';
import type { SelectionState } from '../../../process/participation/state.ts';
import { balanceOf } from '../../../selection/balance.ts';
import type { SelectionProblem } from '../../../selection/problem.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { Bars } from '../../parts/bars.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { attributes } from './pool.ts';

interface BalanceProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly problem: SelectionProblem;
  /** Persons of each body, in the order of the bodies. */
  readonly chosen: readonly (readonly string[])[];
  /** Those of which something was chosen at this step. */
  readonly bodies: readonly string[];
  /** The same of the step before, marked on the bars. */
  readonly before?: readonly (readonly string[])[];
}

/** The balance of a choice by region, gender, age and constituency: wanted ranges as bands, what was before as marks. */
export function BalanceTable({ visit, selection, bodies, problem, chosen, before }: BalanceProps): VNode {
  const now = balanceOf(problem, chosen).filter(({ body }) => bodies.includes(body));
  const then = before === undefined ? undefined : balanceOf(problem, before);
  return (
    <>
      {now.map(({ body, lines, seats }) => (
        <div key={body}>
          <h4>{titleOf(visit, selection, body)}</h4>
          <div class="balance of-selection">
            {attributes.filter((attribute) => lines.some((line) => line.attribute === attribute && line.value !== 'not-stated')).map((attribute) => (
              <div key={attribute}>
              <h5>{valueWord(visit, 'attribute', attribute)}</h5>
              <Bars
                visit={visit}
                label={valueWord(visit, 'attribute', attribute)}
                scale={Math.max(1, Math.ceil(seats / 2))}
                rows={lines
                  .filter((line) => line.attribute === attribute)
                  .map(({ value, chosen: count, min, max }) => {
                    const earlier = then?.find((one) => one.body === body)?.lines.find((line) => line.attribute === attribute && line.value === value)?.chosen;
                    return { label: valueWord(visit, attribute, value), value: count, ...(min !== undefined && max !== undefined && { least: min, most: max }), ...(earlier !== undefined && { before: earlier }) };
                  })}
              />
              </div>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function titleOf({ language }: Visit, selection: SelectionState, body: string): string {
  const found = selection.bodies.find(({ id }) => id === body);
  return found === undefined ? body : plainText(found.title, language);
}

/** The word for a value of an attribute, where there is one. */
export function valueWord({ words }: Visit, attribute: string, value: string): string {
  const key = value === 'not-stated' ? 'gender.not-stated' : `${attribute}.${value}`;
  return isMessageKey(key) ? words(key) : value;
}

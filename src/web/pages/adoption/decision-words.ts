import { decidingTotals, tallyOf, rollOf } from '../../../process/adoption/tally.ts';
import type { RollReading } from '../../../process/adoption/tally.ts';
import type { DecisionState, RollValue, Totals } from '../../../process/adoption/state.ts';
import { memberState } from '../../../process/vocabulary/states/state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** In the sequence in which a result is read out. */
export const rollValues = ['yes', 'no', 'abstain', 'not-voting'] as const satisfies readonly RollValue[];

/** A sign beside the word, so that nobody needs the colour. */
export const rollSigns: Readonly<Record<RollValue, string>> = { yes: '✓', no: '✕', abstain: '○', 'not-voting': '–' };

/** How it is or was taken: `Recorded vote, two thirds`. */
export function methodText({ words }: Pick<Visit, 'words'>, { method, majority }: Pick<DecisionState, 'method' | 'majority'>): string {
  return majority === undefined ? words(`adoption.method.${method}`) : words('adoption.method.with', { method: words(`adoption.method.${method}`), majority: words(`adoption.majority.${majority}`) });
}

/** `152–5–12`: as results are written everywhere; of what was not voted upon, nothing. */
export function tallyText(decision: DecisionState): string | undefined {
  const totals = decision.status === 'voting' || decision.method === 'recorded-vote' ? decidingTotals(decision) : undefined;
  return totals === undefined ? undefined : shortTally(totals);
}

export function shortTally({ yes, no, abstain }: Totals): string {
  return `${yes}–${no}–${abstain}`;
}

export interface RollLine {
  readonly state: string;
  readonly name: string;
  readonly vote: RollValue;
  readonly announced: RollValue;
  readonly intended?: RollValue;
  readonly group?: string;
}

/** Every member with a vote under its name in the reader's language, in that language's order. */
export function rollLines({ language }: Pick<Visit, 'language'>, decision: DecisionState): readonly RollLine[] {
  const announced = rollOf(decision, 'announced');
  const intended = new Map(decision.intended.map(({ state, vote }) => [state, vote]));
  const order = new Intl.Collator(localeOf(language));
  return [...rollOf(decision)]
    .map(([state, vote]) => {
      const [meant, group] = [intended.get(state), memberState(state)?.group];
      return { state, name: stateName(state, language), vote, announced: announced.get(state) ?? vote, ...(meant !== undefined && { intended: meant }), ...(group !== undefined && { group }) };
    })
    .toSorted((a, b) => order.compare(a.name, b.name));
}

export function totalsAs(decision: DecisionState, as: RollReading): Required<Totals> {
  return tallyOf(rollOf(decision, as).values());
}

import type { VNode } from 'preact';
import { ActForm } from '../../parts/act-form.tsx';
import { Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { ActingProps } from './round-acting.tsx';
import { commitmentName } from './round-words.tsx';

/** Which commitment stands at which of up to eight round tables. */
export function TablesForm({ visit, round: { state }, all, sent, version }: ActingProps): VNode {
  const { words, language } = visit;
  const typed = sent?.act === 'tables' ? sent.fields : undefined;
  const numbers = Array.from({ length: Math.min(8, Math.max(4, state.tables.length + 1)) }, (_, index) => index + 1);
  const seatOf = (id: string) => (typed === undefined ? String(state.tables.findIndex(({ commitments }) => commitments.some((one) => one === id)) + 1) : textField(typed, `table-of ${id}`));
  return (
    <ActForm visit={visit} act="tables" label={words('round.tables.set')} seenVersion={version}>
      <fieldset class="tables-named">
        <legend>{words('round.tables')}</legend>
        {numbers.map((number) => <Line key={number} visit={visit} name={`table-title-${number}`} label={words('round.table.number', { number })} optional value={typed === undefined ? state.tables[number - 1]?.title[language] : textField(typed, `table-title-${number}`)} />)}
      </fieldset>
      <div class="tables-seats">
        {all.commitments.filter(({ status }) => status === 'standing').map((one) => (
          <label key={one.id}>
            <span>{commitmentName(one, visit)}</span>
            <select name={`table-of ${one.id}`}>
              <option value="">–</option>
              {numbers.map((number) => <option key={number} value={number} selected={seatOf(one.id) === String(number)}>{number}</option>)}
            </select>
          </label>
        ))}
      </div>
    </ActForm>
  );
}

import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { genders } from '../../process/sessions/order/types.ts';
import { regionalGroups } from '../../process/vocabulary/states/regional-group.ts';
import { minutesText } from './parts/clock.tsx';
import { flowName } from './parts/reasons.tsx';
import type { ScreenProps } from './screen.ts';

interface BalanceProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** Who is in the room and has not been heard. */
export function ChairSilent({ screen: { say, names }, view: { silent = [] } }: BalanceProps): VNode {
  return (
    <details class="chair-more">
      <summary>{say('chair.silent', { count: silent.length })}</summary>
      {silent.length === 0 ? <p>{say('chair.silent.none')}</p> : <ul class="chair-names">{silent.map((holder) => <li key={holder}>{names[holder] ?? holder}</li>)}</ul>}
    </details>
  );
}

/** How the time was shared: by region and other flows, by gender, by kind of speaker. */
export function ChairBalance({ screen, view: { balance, counts } }: BalanceProps): VNode | null {
  const { say } = screen;
  if (balance === undefined) return null;
  const flows = [...regionalGroups, ...Object.keys(balance.byFlow).filter((flow) => !regionalGroups.some((group) => group === flow))];
  return (
    <details class="chair-more chair-balance">
      <summary>{say('chair.balance')}</summary>
      <Bars title={say('chair.balance.flow')} rows={flows.map((flow) => ({ label: flowName(say, flow), value: balance.byFlow[flow] ?? 0, text: minutesText(balance.byFlow[flow] ?? 0) }))} />
      <Bars title={say('chair.balance.gender')} rows={genders.map((gender) => ({ label: say(`chair.gender.${gender}`), value: balance.byGender[gender], text: minutesText(balance.byGender[gender]) }))} />
      <Bars
        title={say('chair.balance.kind')}
        rows={[
          { label: say('chair.kind.states'), value: counts.interventions, text: String(counts.interventions) },
          { label: say('chair.kind.others'), value: counts.others, text: String(counts.others) },
          { label: say('chair.kind.points'), value: counts.pointsOfOrder, text: String(counts.pointsOfOrder) },
          { label: say('chair.kind.replies'), value: counts.rightsOfReply, text: String(counts.rightsOfReply) },
        ]}
      />
    </details>
  );
}

interface BarsProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

function Bars({ title, rows }: BarsProps): VNode {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table class="chair-bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ label, value, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="chair-bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.round((100 * value) / most)} height="10" />
              </svg>
            </td>
            <td class="chair-amount" dir="ltr">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

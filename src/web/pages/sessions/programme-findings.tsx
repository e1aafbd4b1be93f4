import type { VNode } from 'preact';
import { checkProgramme } from '../../../process/sessions/check-programme.ts';
import type { ProgrammeFinding } from '../../../process/sessions/check-programme.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { LinkedMessage } from '../../parts/sentence.tsx';
import { dayText } from '../../parts/date.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { itemName } from './programme-words.ts';
import { Hours } from './programme-hours.tsx';

/** Rules PR-3 to PR-5 on the programme as it stands. */
export function findingsOf({ programme, panels }: Pick<SessionPlan, 'programme' | 'panels'>): readonly ProgrammeFinding[] {
  return programme === undefined ? [] : checkProgramme(programme, new Map(panels.map((panel) => [panel.id, panel])));
}

/** Under which number a finding's rule stands. */
const rules = { 'overlap': 'PR-3', 'short-of-experts': 'PR-4', 'no-panel': 'PR-4', 'nobody-moderates': 'PR-5' } as const satisfies Readonly<Record<ProgrammeFinding['code'], string>>;

/** What does not fit, a sentence each, with links to what it names; said also where all of it does. */
export function ProgrammeFindings({ visit, plan, findings }: { readonly visit: Visit; readonly plan: SessionPlan; readonly findings: readonly ProgrammeFinding[] }): VNode | null {
  if (plan.programme === undefined || plan.programme.items.length === 0) return null;
  return (
    <section class="programme-findings" aria-labelledby="fits">
      <h2 id="fits">{visit.words('programme.fits')}</h2>
      {findings.length === 0 ? (
        <p class="all-fits">{visit.words('programme.fits.all')}</p>
      ) : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index} class={`finding-${finding.code}`}>
              <LinkedMessage messageKey={`programme.finding.${finding.code}`} values={valuesOf(visit, plan, finding)} visit={visit} /> <span class="rule-number">{rules[finding.code]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function valuesOf(visit: Visit, plan: SessionPlan, finding: ProgrammeFinding): Readonly<Record<string, unknown>> {
  if (finding.code === 'overlap') {
    const [first, second] = finding.items;
    return {
      first: <ItemLink visit={visit} plan={plan} item={first} />,
      second: <ItemLink visit={visit} plan={plan} item={second} />,
      firstTimes: <Hours item={first} />,
      secondTimes: <Hours item={second} />,
      minutes: finding.minutes,
      day: dayText(first.day, visit.language),
    };
  }
  const [item] = finding.items;
  const own = { item: finding.code === 'no-panel' ? <ItemLink visit={visit} plan={plan} item={item} /> : <PanelLink visit={visit} plan={plan} item={item} /> };
  return finding.code === 'short-of-experts' ? { ...own, experts: finding.experts, wanted: finding.wanted } : own;
}

/** To the item's place in the timetable. */
function ItemLink({ visit, plan, item }: { readonly visit: Visit; readonly plan: SessionPlan; readonly item: ProgrammeItem }): VNode {
  return <a href={`#item-${item.id}`}>{itemName(visit, item, plan.panels)}</a>;
}

/** To where experts are selected and the moderator is appointed. */
function PanelLink({ visit, plan, item }: { readonly visit: Visit; readonly plan: SessionPlan; readonly item: ProgrammeItem }): VNode {
  return <a href={linkTo(visit, 'panel', { id: item.panel ?? '' })}>{itemName(visit, item, plan.panels)}</a>;
}

import type { VNode } from 'preact';
import { sessionRules } from '../../../process/sessions/session-rules.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { lengthRules, spanRules } from './read-rules-form.ts';

interface RulesFormProps {
  readonly visit: Visit;
  readonly plan: SessionPlan;
  /** What was sent and refused: shown again as it was. */
  readonly sent: SentForm | undefined;
}

/** The rules of the floor, all in one form: they are set together, by one act. */
export function RulesForm({ visit, plan, sent }: RulesFormProps): VNode {
  const { words } = visit;
  const rules = plan.programme?.rules ?? sessionRules.parse({});
  const again = sent?.act === 'rules' ? sent.fields : undefined;
  const field = (name: string, value: string) => ({ visit, name, value: again === undefined ? value : textField(again, name) });
  const { weights, alternation } = rules;
  return (
    <details class="acting" open={again !== undefined || plan.programme === undefined}>
      <summary>{words('programme.form.rules')}</summary>
      <ActForm visit={visit} act="rules" label={words('programme.form.rules')} {...(plan.version > 0 && { seenVersion: plan.version })}>
        <Line {...field('timeZone', plan.programme?.timeZone ?? '')} label={words('programme.form.zone')} hint={words('programme.form.zone.hint')} />
        <fieldset class="rule-group">
          <legend>{words('programme.form.lengths')}</legend>
          <p class="hint">{words('programme.form.lengths.hint')}</p>
          {spanRules.flatMap((rule) => [
            <Line key={`${rule}-least`} {...field(`${rule}-least`, clock(rules[rule][0]))} label={words('programme.form.least', { rule: words(`programme.rule.${rule}`) })} />,
            <Line key={`${rule}-most`} {...field(`${rule}-most`, clock(rules[rule][1]))} label={words('programme.form.most', { rule: words(`programme.rule.${rule}`) })} />,
          ])}
          {lengthRules.map((rule) => (
            <Line key={rule} {...field(rule, clock(rules[rule]))} label={words(`programme.rule.${rule}`)} optional={rule === 'groupSeconds'} />
          ))}
        </fieldset>
        <fieldset class="rule-group">
          <legend>{words('programme.form.sharing')}</legend>
          <Line {...field('expertsPerPanel', String(rules.expertsPerPanel))} type="number" min={0} max={20} label={words('programme.rule.expertsPerPanel')} />
          <Choice {...field('preInscribed', String(rules.preInscribed))} label={words('programme.rule.preInscribed')} options={[{ value: 'false', label: words('programme.value.pre-inscribed.no') }, { value: 'true', label: words('programme.value.pre-inscribed.yes') }]} />
          <Choice
            {...field('weights', typeof weights === 'number' ? 'mixed' : weights)}
            label={words('programme.rule.weights')}
            options={[{ value: 'equal', label: words('programme.value.weights.equal') }, { value: 'members', label: words('programme.value.weights.members') }, { value: 'mixed', label: words('programme.form.weights.mixed') }]}
          />
          <Line {...field('share', typeof weights === 'number' ? String(Math.round(weights * 100)) : '')} type="number" min={0} max={100} optional label={words('programme.form.share')} hint={words('programme.form.share.hint')} />
          <Line {...field('othersWeight', String(rules.othersWeight))} label={words('programme.rule.othersWeight')} />
          <Choice
            {...field('stakeholders', rules.stakeholders)}
            label={words('programme.rule.stakeholders')}
            options={(['together', 'constituencies'] as const).map((value) => ({ value, label: words(`programme.value.stakeholders.${value}`) }))}
          />
          <Line {...field('overtakesInFlow', String(rules.overtakesInFlow))} type="number" min={0} max={50} label={words('programme.rule.overtakesInFlow')} />
          <Line {...field('overtakes', rules.overtakes === undefined ? '' : String(rules.overtakes))} type="number" min={1} max={500} optional label={words('programme.rule.overtakes')} />
          <Line {...field('floorTurns', alternation === undefined ? '' : String(alternation.floorTurns))} type="number" min={1} max={100} optional label={words('programme.form.floor-turns')} />
          <Line {...field('panelSeconds', clock(alternation?.panelSeconds))} optional label={words('programme.form.panel-time')} hint={words('programme.form.lengths.hint')} />
          <Line {...field('asideTimes', String(rules.asideTimes))} type="number" min={1} max={20} label={words('programme.rule.asideTimes')} />
        </fieldset>
        <Line {...field('source', rules.source ?? '')} optional label={words('programme.form.source')} hint={words('programme.form.source.hint')} />
      </ActForm>
    </details>
  );
}

/** Seconds as the form takes them: `3:00`, `0:30`. */
function clock(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

import type { VNode } from 'preact';
import type { DecisionState, SilencePeriod } from '../../../process/adoption/state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { dayText, momentText } from '../../parts/date.tsx';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** The silence procedures one after another: until when, extended from when, broken by whom and why. */
export function SilencePart({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode | null {
  if (decision.silence.length === 0) return null;
  return (
    <section aria-labelledby="silence">
      <h2 id="silence">{visit.words('adoption.silence')}</h2>
      <ol class="periods">{decision.silence.map((period) => <Period key={period.opensAt} visit={visit} period={period} />)}</ol>
    </section>
  );
}

function Period({ visit, period }: { readonly visit: Visit; readonly period: SilencePeriod }): VNode {
  const { words, language } = visit;
  const { opensAt, extendedFrom, outcome, brokenBy, brokenAt, reason } = period;
  return (
    <li>
      <p><time dateTime={period.endsAt}>{words('adoption.silence.until', { from: momentText(opensAt, language), until: endText(visit, period) })}</time></p>
      {extendedFrom.map((one) => <p key={one} class="hint">{words('adoption.silence.extended', { from: momentText(one, language) })}</p>)}
      {outcome === 'broken' && brokenAt !== undefined && (
        <p><strong>{brokenBy === undefined ? words('adoption.silence.broken-by-unknown', { at: momentText(brokenAt, language) }) : words('adoption.silence.broken', { state: stateName(brokenBy, language), at: momentText(brokenAt, language) })}</strong> {reason}</p>
      )}
      {outcome === 'passed' && <p><strong>{words('adoption.silence.passed')}</strong></p>}
      {outcome === undefined && <p>{words('adoption.silence.runs')}</p>}
    </li>
  );
}

/** A deadline says whose clock it ends by. */
function endText({ language }: Visit, { endsAt, timeZone }: SilencePeriod): string {
  return `${new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(endsAt))} (${timeZone})`;
}

/** Who does not join a consensus. */
export function ObjectionsPart({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode | null {
  const { words, language } = visit;
  if (decision.objections.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{words('adoption.objections')}</h2>
      <ul class="plain">
        {decision.objections.map(({ state, reason, on, status }) => (
          <li key={`${state}${on}`}>
            <strong>{stateName(state, language)}</strong>, {dayText(on, language)}: {reason} {status === 'lifted' && <span class="soft">({words('adoption.objection.lifted')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

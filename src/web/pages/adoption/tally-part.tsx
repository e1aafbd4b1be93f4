import type { VNode } from 'preact';
import type { DecisionState, Totals } from '../../../process/adoption/state.ts';
import { agreesWithAnnounced, decidingTotals, isCarried } from '../../../process/adoption/tally.ts';
import type { Visit } from '../../visit.ts';
import { rollSigns, rollValues, totalsAs } from './decision-words.ts';

/** What the vote came to: four numbers with a bar, what was needed, and where other totals were announced or meant. */
export function TallyPart({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode | null {
  const { words } = visit;
  const totals = decidingTotals(decision);
  if (totals === undefined) return null;
  const corrected = decision.votes.some(({ insteadOf, vote }) => insteadOf !== undefined && insteadOf !== vote);
  const listed = decision.votes.length > 0;
  return (
    <section aria-labelledby="tally">
      <h2 id="tally">{words(decision.status === 'voting' ? 'adoption.tally.so-far' : 'adoption.tally')}</h2>
      <TallyBar visit={visit} totals={totals} />
      <p class="hint">{words(decision.majority === 'two-thirds' ? 'adoption.needed.two-thirds' : 'adoption.needed.simple', { yes: totals.yes, no: totals.no })}</p>
      {!listed && <p class="note">{words('adoption.totals-only')}</p>}
      {agreesWithAnnounced(decision) === false && decision.announced !== undefined && <p class="note">{words('adoption.announced.differs', parts(decision.announced))}</p>}
      {corrected && <p class="note">{words('adoption.as-announced', parts(totalsAs(decision, 'announced')))}</p>}
      {decision.intended.length > 0 && <p class="note">{words('adoption.as-intended', parts(totalsAs(decision, 'intended')))}</p>}
      {decision.status === 'voting' && <p class="hint">{words(isCarried(decision.majority ?? 'simple', totals) ? 'adoption.so-far.carried' : 'adoption.so-far.not')}</p>}
    </section>
  );
}

function parts({ yes, no, abstain }: Totals): Readonly<Record<'yes' | 'no' | 'abstain', number>> {
  return { yes, no, abstain };
}

/** The four numbers over a bar of their lengths; read aloud as a list. */
export function TallyBar({ visit, totals }: { readonly visit: Visit; readonly totals: Totals }): VNode {
  const { words, language } = visit;
  const number = new Intl.NumberFormat(language);
  const of = { yes: totals.yes, no: totals.no, abstain: totals.abstain, 'not-voting': totals.notVoting };
  const shown = rollValues.flatMap((value) => (of[value] === undefined ? [] : [{ value, count: of[value] }]));
  return (
    <div class="tally">
      <ul class="tally-counts">
        {shown.map(({ value, count }) => (
          <li key={value} class={`vote-${value}`}>
            <strong>{number.format(count)}</strong> <span><span class="vote-sign" aria-hidden="true">{rollSigns[value]}</span> {words(`adoption.vote.${value}`)}</span>
          </li>
        ))}
      </ul>
      <Bar shown={shown} rightToLeft={language === 'ar'} />
    </div>
  );
}

/** A picture of lengths, for those who see it; the words above it say the same. */
function Bar({ shown, rightToLeft }: { readonly shown: readonly { readonly value: string; readonly count: number }[]; readonly rightToLeft: boolean }): VNode {
  const whole = Math.max(1, shown.reduce((sum, { count }) => sum + count, 0));
  const before = shown.map((_, at) => shown.slice(0, at).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg class="tally-bar" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ value, count }, at) => (count === 0 ? null : <rect key={value} class={`vote-${value}`} x={rightToLeft ? whole - (before[at] ?? 0) - count : (before[at] ?? 0)} y={0} width={count} height={1} />))}
    </svg>
  );
}

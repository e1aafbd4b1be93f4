import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { IndicatorState } from '../../../process/indicators/state.ts';
import { tallyThings } from '../../../store/list-things.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { answerIndicator } from './answer-indicator.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { loadCommitments, loadIndicators } from './load-indicators.ts';

/** What is measured, by commitment. */
export async function indicatorsPage(visit: Visit): Promise<Page | Response> {
  const { words, language, actor, asOf, store: { pool }, process, position } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerIndicator(visit, sent, undefined);
  if (outcome instanceof Response) return outcome;
  const [indicators, commitments, tally] = await Promise.all([loadIndicators(visit), loadCommitments(visit), tallyThings(pool, { process, position, kind: 'series' }, ['indicator'])]);
  const states = new Map(tally.map(({ values: [indicator = ''], count }) => [indicator, count]));
  const loose = indicators.filter((one) => !one.commitments.some((id) => commitments.some((commitment) => commitment.id === id)));
  return {
    title: words('follow-up.indicators'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    alternates: filesOf(visit),
    body: (
      <>
        <h1>{words('follow-up.indicators')}</h1>
        <Siblings visit={visit} at="indicators" />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('indicators.lead')}</p>
        {asOf === undefined && may(actor, 'record-values') && (
          <p class="ways"><a class="button" href={linkTo(visit, 'importValues', {})}>{words('indicators.import')}</a></p>
        )}
        {indicators.length === 0 && <p class="unknown">{words('indicators.none')}</p>}
        {commitments.map(({ id, label, title }) => {
          const own = indicators.filter((one) => one.commitments.includes(id));
          return own.length === 0 ? null : (
            <section key={id} aria-labelledby={`of-${id}`}>
              <h2 id={`of-${id}`}><a href={linkTo(visit, 'commitment', { id })}>{label} <Text text={title} language={language} /></a></h2>
              <Register visit={visit} indicators={own} states={states} />
            </section>
          );
        })}
        {loose.length > 0 && (
          <section aria-labelledby="unlinked">
            <h2 id="unlinked">{words('indicators.unlinked')}</h2>
            <Register visit={visit} indicators={loose} states={states} />
          </section>
        )}
        {asOf === undefined && may(actor, 'define-indicator') && (
          <details class="acting" open={outcome !== undefined}>
            <summary>{words('indicators.define')}</summary>
            <IndicatorForm visit={visit} commitments={commitments} fields={sent?.fields} />
          </details>
        )}
      </>
    ),
  };
}

function filesOf(visit: Visit) {
  const path = linkTo(visit, 'indicators', {}).split('?')[0] ?? '';
  return (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() }));
}

function Register({ visit, indicators, states }: { readonly visit: Visit; readonly indicators: readonly IndicatorState[]; readonly states: ReadonlyMap<string, number> }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <thead>
        <tr>
          <th scope="col">{words('indicators.code')}</th>
          <th scope="col">{words('indicators.indicator')}</th>
          <th scope="col">{words('indicators.unit')}</th>
          <th scope="col">{words('indicators.source')}</th>
          <th scope="col">{words('indicators.values')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, code, title, unit, source }) => (
          <tr key={id}>
            <td><bdi>{code}</bdi></td>
            <th scope="row"><a href={linkTo(visit, 'indicator', { id })}><Text text={title} language={language} /></a></th>
            <td data-label={words('indicators.unit')} dir="auto">{unit}</td>
            <td data-label={words('indicators.source')} dir="auto">{source}</td>
            <td data-label={words('indicators.values')}>{states.has(id) ? words('indicators.states', { count: states.get(id) ?? 0 }) : <span class="soft">–</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

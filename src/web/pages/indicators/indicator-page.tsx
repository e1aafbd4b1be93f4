import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { IndicatorState } from '../../../process/indicators/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPastOfAll } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerIndicator } from './answer-indicator.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { loadCommitments, loadSeries } from './load-indicators.ts';
import { RecordValue, WithdrawValues } from './value-forms.tsx';
import { Values } from './values.tsx';

/** One indicator: what it is, and what every State says of it. */
export async function indicatorPage(visit: Visit): Promise<Page | Response> {
  const { words, language, actor, asOf, store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const indicator = isId(id) ? await loadState(pool, process, position, 'indicator', id) : undefined;
  if (indicator === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerIndicator(visit, sent, indicator);
  if (outcome instanceof Response) return outcome;
  const key = subjectKey('indicator', id);
  const [series, commitments, version] = await Promise.all([loadSeries(visit, id), loadCommitments(visit), subjectVersion(pool, process, key)]);
  const past = await loadPastOfAll(visit, [key, ...series.slice(0, 40).map((one) => subjectKey('series', one.id))]);
  const fields = (act: string) => (outcome !== undefined && sent?.act === act ? sent.fields : undefined);
  const acting = asOf === undefined && may(actor, 'record-values') && (actor.standing === 'secretariat' || actor.of !== undefined);
  return {
    title: plainText(indicator.title, language),
    sheet: 'follow-up.css',
    wide: true,
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.indicators'), href: linkTo(visit, 'indicators', {}) }],
    alternates: filesOf(visit, id),
    body: (
      <article class="thing">
        <h1><span class="over-title"><bdi>{indicator.code}</bdi></span> <Text text={indicator.title} language={language} /></h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Facts visit={visit} indicator={indicator} commitments={commitments} />
        <Values visit={visit} indicator={indicator} series={series} />
        {acting && (
          <section class="acting" aria-labelledby="record-value">
            <h2 id="record-value">{words('indicators.record')}</h2>
            <p><a href={linkTo(visit, 'importValues', {}, { indicator: id })}>{words('indicators.import')}</a></p>
            <details open={fields('record') !== undefined}>
              <summary>{words('indicators.record')}</summary>
              <RecordValue visit={visit} indicator={indicator} fields={fields('record')} />
            </details>
            {series.length > 0 && (
              <details open={fields('withdraw') !== undefined}>
                <summary>{words('indicators.withdraw')}</summary>
                <WithdrawValues visit={visit} series={series} fields={fields('withdraw')} />
              </details>
            )}
            {may(actor, 'change-indicator') && (
              <details open={fields('define') !== undefined}>
                <summary>{words('indicators.change')}</summary>
                <IndicatorForm visit={visit} commitments={commitments} indicator={indicator} seen={version} fields={fields('define')} />
              </details>
            )}
          </section>
        )}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function filesOf(visit: Visit, id: string) {
  const path = linkTo(visit, 'indicator', { id }).split('?')[0] ?? '';
  const { search } = visit.url;
  return [
    { href: `${path}.csv${search}`, type: 'csv', label: 'CSV' },
    { href: `${path}/sdmx.csv${search}`, type: 'csv', label: 'SDMX-CSV' },
    { href: `${path}.xlsx${search}`, type: 'xlsx', label: 'XLSX' },
    { href: `${path}.json${search}`, type: 'json', label: 'JSON' },
  ];
}

function Facts({ visit, indicator: { source, sourceAddress, unit, dimensions, commitments: own }, commitments }: { readonly visit: Visit; readonly indicator: IndicatorState; readonly commitments: readonly CommitmentState[] }): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('indicators.source')}>{sourceAddress === undefined ? <bdi>{source}</bdi> : <a href={sourceAddress} rel="noreferrer"><bdi>{source}</bdi></a>}</Fact>
      <Fact label={words('indicators.unit')}><bdi>{unit}</bdi></Fact>
      {dimensions.length > 0 && <Fact label={words('indicators.dimensions')}>{dimensions.map((one) => words(`indicators.dimension.${one}`)).join(', ')}</Fact>}
      {own.length > 0 && (
        <Fact label={words('indicators.commitments')}>
          <ul class="plain">
            {own.map((id) => {
              const one = commitments.find((commitment) => commitment.id === id);
              return <li key={id}><a href={linkTo(visit, 'commitment', { id })}>{one === undefined ? id : <>{one.label} <Text text={one.title} language={language} /></>}</a></li>;
            })}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

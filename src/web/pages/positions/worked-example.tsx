import type { VNode } from 'preact';
import { hindrances } from '../../../process/synthesis/ladder/hindrances.ts';
import { rungs } from '../../../process/synthesis/ladder/ladder.ts';
import { rootOf } from '../../../process/synthesis/ledger/ledger.ts';
import type { Standing, Theme } from '../../../store/synthesis/load-agreement.ts';
import { plainText } from '../../parts/text.tsx';
import { percent } from '../../parts/opinion-holders.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { shortened } from '../../synthesis/quotable.ts';
import { RecommendationLink } from '../recommendations/wording.tsx';
import type { LedgerView } from './ledger-view.ts';
import { hindranceText, RungWord } from './rung-word.tsx';

/** One recommendation, step by step from the positions to the word: whoever reads it can do the same with a pencil. */
export function WorkedExample({ visit, view }: { readonly visit: Visit; readonly view: LedgerView }): VNode {
  const { words } = visit;
  const all = view.themes.flatMap((theme) => theme.standings.map((standing) => ({ theme, standing })));
  const spoken = all.filter(({ standing }) => standing.standings.states.size > 0).toSorted((a, b) => b.standing.quantified.n - a.standing.quantified.n);
  const wanted = visit.url.searchParams.get('example');
  const chosen = spoken.find(({ standing }) => standing.recommendation.id === wanted) ?? spoken.find(({ standing }) => standing.quantified.why.length > 0 && standing.counts.oppose > 0) ?? spoken[0];
  return (
    <section aria-labelledby="example">
      <h2 id="example">{words('ladder.example')}</h2>
      {chosen === undefined ? <p class="unknown">{words('ladder.example.none')}</p> : (
        <>
          <p class="hint">{words('ladder.example.lead')}</p>
          <form class="inline-form" action={`${linkTo(visit, 'ladder', {}).split('?')[0] ?? ''}#example`}>
            {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
            <label>
              {words('positions.recommendation')}{' '}
              <select name="example">
                {[...new Map(spoken.map(({ standing }) => [standing.recommendation.id, standing])).values()].map(({ recommendation: { id, text } }) => <option key={id} value={id} selected={id === chosen.standing.recommendation.id}>{shortened(text, 90)}</option>)}
              </select>
            </label>{' '}
            <button type="submit" class="quiet">{words('ladder.example.show')}</button>
          </form>
          <Steps visit={visit} view={view} theme={chosen.theme} standing={chosen.standing} />
        </>
      )}
    </section>
  );
}

interface StepsProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly theme: Theme;
  readonly standing: Standing;
}

function Steps({ visit, view, theme, standing }: StepsProps): VNode {
  const { words, language } = visit;
  const { recommendation, counts, quantified } = standing;
  const { ledger, ladder } = view;
  const rows = ledger.rows.filter((row) => !row.withdrawn && rootOf(row.recommendation, ledger.mergedInto) === recommendation.id).length;
  const { support, oppose, qualify, divided } = counts;
  const { n, N, rung, paired } = quantified;
  const title = theme.code === undefined ? words('positions.theme.none') : plainText(theme.heading, language);
  return (
    <>
      <p class="large-sentence"><RecommendationLink visit={visit} of={recommendation} /></p>
      <ol class="steps-of-word">
        <li><a href={linkTo(visit, 'positions', {}, { ...(theme.code !== undefined && { code: theme.code }), open: recommendation.id })}>{words('ladder.step.rows', { count: rows })}</a></li>
        <li>{words('ladder.step.delegations', { support, oppose, qualify, divided })}</li>
        <li>{words('ladder.step.whole', { all: N, denominator: ladder.denominator, theme: title })}</li>
        <li>{words('ladder.step.share', { n, all: N, share: percent(visit, N === 0 ? 0 : n / N) })}</li>
        <li>
          {words('ladder.step.regions')}
          <RegionTable visit={visit} standing={standing} />
        </li>
        <li>
          {words('ladder.step.words')}
          <RungTable visit={visit} view={view} standing={standing} />
        </li>
        <li>
          <strong>{words('ladder.step.word', { word: words(`rung.${rung}`) })}</strong>
          {paired !== undefined && <> {words('ladder.step.paired', { word: words(`rung.${paired.rung}`), count: paired.n })}</>}
        </li>
      </ol>
    </>
  );
}

function RegionTable({ visit, standing: { quantified } }: { readonly visit: Visit; readonly standing: Standing }): VNode {
  const { words } = visit;
  return (
    <table>
      <caption class="visually-hidden">{words('ladder.step.regions')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('opinion.region')}</th>
          <th scope="col" class="number">{words('ladder.support')}</th>
          <th scope="col" class="number">{words('ladder.addressed')}</th>
          <th scope="col" class="number">{words('ladder.own-share')}</th>
        </tr>
      </thead>
      <tbody>
        {quantified.byRegion.map(({ group, support, addressed, spoke }) => (
          <tr key={group}>
            <th scope="row">{words(`region.${group}`)}</th>
            <td class="number">{support}</td>
            <td class="number">{addressed}</td>
            <td class="number">{spoke ? percent(visit, support / addressed) : words('positions.silent')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RungTable({ visit, view: { ladder }, standing: { counts } }: { readonly visit: Visit; readonly view: LedgerView; readonly standing: Standing }): VNode {
  const { words } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('ladder.step.words')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('ladder.word')}</th>
          <th scope="col">{words('ladder.state')}</th>
          <th scope="col">{words('ladder.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => {
          const against = hindrances(rung, counts, ladder);
          return (
            <tr key={rung}>
              <th scope="row"><RungWord visit={visit} rung={rung} /></th>
              <td>{against.length === 0 ? <span class="stance stance-support">✓ {words('ladder.reached')}</span> : <span class="soft">{words('ladder.not-reached')}</span>}</td>
              <td>{against.map((one) => hindranceText(visit, one)).join(' ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

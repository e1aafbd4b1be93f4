import type { VNode } from 'preact';
import { codeOf } from '../../../process/vocabulary/code-ref.ts';
import { rungs } from '../../../process/synthesis/ladder/ladder.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { ranked } from './ranked-standings.ts';
import type { Standing, Theme } from '../../../store/synthesis/load-agreement.ts';
import { percent } from '../../parts/opinion-holders.ts';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { RecommendationLink } from '../recommendations/wording.tsx';
import { allStandings, loadLedgerView } from './ledger-view.ts';
import { loadOpinions } from './opinion-of-ledger.ts';
import { OpinionPart } from './opinion-part.tsx';
import { WaitingMark } from './waiting-mark.tsx';
import { hindranceText, NumberOf, RungWord } from './rung-word.tsx';
import { StanceSign } from './stance-mark.tsx';
import { uncoded } from './ledger-query.ts';

/** Where the process stands: the widest agreement, every theme by its words, groups of opinion and what bridges them. */
export async function convergencePage(visit: Visit): Promise<Page> {
  const { words, language } = visit;
  const view = await loadLedgerView(visit, visit.url.searchParams.get('taxonomy') ?? undefined);
  const opinions = await loadOpinions(visit, view.ledger.ledger);
  const address = linkTo(visit, 'convergence', {}).split('?')[0] ?? '';
  return {
    title: words('convergence.title'),
    wide: true,
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${address}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('convergence.title')}</h1>
        <SynthesisViews visit={visit} />
        <p class="lead">
          {words('convergence.lead')} <a href={linkTo(visit, 'ladder', {})}>{words('convergence.words')}</a>
        </p>
        {view.taxonomies.length > 1 && (
          <p class="type-filter">
            {view.taxonomies.map(({ id, title }) => <a key={id} href={linkTo(visit, 'convergence', {}, { taxonomy: id })} aria-current={id === view.taxonomy?.id ? 'true' : undefined}>{plainText(title, language)}</a>)}
          </p>
        )}
        <Agreed visit={visit} standings={allStandings(view)} />
        <section aria-labelledby="by-theme">
          <h2 id="by-theme">{words('convergence.by-theme')}</h2>
          {view.themes.filter(({ standings }) => standings.length > 0).map((theme) => <ThemePart key={theme.code ?? uncoded} visit={visit} theme={theme} />)}
        </section>
        <OpinionPart visit={visit} view={view} opinions={opinions} />
      </>
    ),
  };
}

/** What reached wide agreement or general convergence, with how every regional group stands. */
function Agreed({ visit, standings }: { readonly visit: Visit; readonly standings: readonly Standing[] }): VNode {
  const { words } = visit;
  const agreed = ranked(standings).filter(({ waits, quantified: { rung } }) => waits === undefined && (rung === 'wide-agreement' || rung === 'general-convergence'));
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{words('convergence.agreed')}</h2>
      {agreed.length === 0 ? <p class="unknown">{words('convergence.agreed.none')}</p> : (
        <div class="picture-scroll" tabIndex={0} role="region" aria-label={words('convergence.region-share')}>
          <table class="ledger agreed">
            <caption>{words('convergence.region-share')}</caption>
            <thead>
              <tr>
                <th scope="col">{words('positions.recommendation')}</th>
                <th scope="col">{words('positions.word')}</th>
                {regionalGroups.map((group) => <th key={group} scope="col">{words(`region.${group}`)}</th>)}
              </tr>
            </thead>
            <tbody>
              {agreed.map(({ recommendation, quantified }) => (
                <tr key={recommendation.id}>
                  <th scope="row"><RecommendationLink visit={visit} of={recommendation} /></th>
                  <td data-label={words('positions.word')}><RungWord visit={visit} rung={quantified.rung} /><NumberOf visit={visit} of={quantified} /></td>
                  {quantified.byRegion.map(({ group, support, addressed, spoke }) => (
                    <td key={group} data-label={words(`region.${group}`)}>
                      {spoke ? <>{percent(visit, support / addressed)} <span class="soft">{words('convergence.of', { n: support, all: addressed })}</span></> : <span class="soft">{words('positions.silent')}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** A theme's recommendations by their words, the widest agreement first; on what nobody spoke is counted. */
function ThemePart({ visit, theme }: { readonly visit: Visit; readonly theme: Theme }): VNode {
  const { words, language } = visit;
  const spoken = ranked(theme.standings.filter(({ standings: { states } }) => states.size > 0));
  const silent = theme.standings.length - spoken.length;
  const byRung = Map.groupBy(spoken, ({ quantified: { rung } }) => rung);
  return (
    <details class="theme" open={spoken.length > 0}>
      <summary>
        <h3>{theme.code === undefined ? words('positions.theme.none') : <>{codeOf(theme.code)} <Text text={theme.heading} language={language} /></>}</h3>{' '}
        <span class="soft">{words('positions.count', { count: theme.standings.length, delegations: theme.addressed.length })}</span>
      </summary>
      {spoken.length === 0 && <p class="unknown">{words('convergence.theme.none')}</p>}
      {[...rungs.toReversed(), 'none' as const].map((rung) => {
        const own = byRung.get(rung) ?? [];
        return own.length === 0 ? null : (
          <div key={rung} class="rung-part">
            <h4><RungWord visit={visit} rung={rung} /></h4>
            <ul class="plain">{own.map((standing) => <ThemeLine key={standing.recommendation.id} visit={visit} theme={theme} standing={standing} />)}</ul>
          </div>
        );
      })}
      {silent > 0 && spoken.length > 0 && <p class="soft">{words('convergence.theme.silent', { count: silent })}</p>}
    </details>
  );
}

function ThemeLine({ visit, theme, standing }: { readonly visit: Visit; readonly theme: Theme; readonly standing: Standing }): VNode {
  const { words } = visit;
  const { recommendation, quantified, counts } = standing;
  return (
    <li>
      <RecommendationLink visit={visit} of={recommendation} /> <WaitingMark visit={visit} of={standing} />{' '}
      <span class="line-facts">
        <a href={`${linkTo(visit, 'positions', {}, { code: theme.code ?? uncoded, open: recommendation.id })}#r-${recommendation.id}`} aria-label={`${words('positions.expand')}: ${words('convergence.of', { n: quantified.n, all: quantified.N })}`}>
          <NumberOf visit={visit} of={quantified} />
        </a>
        {counts.oppose > 0 && <span class="stance stance-oppose"><StanceSign stance="oppose" /> {words('convergence.objection', { count: counts.oppose })}</span>}
        {quantified.why.length > 0 && (
          <details class="why-not">
            <summary>{words('convergence.next')}</summary>
            <ul>{quantified.why.map((why, at) => <li key={at}>{hindranceText(visit, why)}</li>)}</ul>
          </details>
        )}
      </span>
    </li>
  );
}


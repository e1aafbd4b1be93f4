import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { Standing, Theme } from '../../../store/synthesis/load-agreement.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { sentForm, textField } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Wording } from '../recommendations/wording.tsx';
import { answerPosition } from './answer-position.ts';
import { PositionsOf } from './delegation-positions.tsx';
import { LedgerFilter, Themes } from './ledger-filter.tsx';
import { LedgerMatrix } from './ledger-matrix.tsx';
import { chosenTheme, parseLedgerQuery } from './ledger-query.ts';
import type { LedgerQuery } from './ledger-query.ts';
import { calledIn, loadLedgerView, statesOfGroup } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import { loadPositionForm } from './position-form-data.ts';
import type { PositionFormData } from './position-form-data.ts';
import { PositionForm } from './position-form.tsx';

/** The ledger: who holds what on which recommendation, and on what that rests. */
export async function positionsPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerPosition(visit, sent);
  if (outcome instanceof Response) return outcome;
  const query = parseLedgerQuery(visit.url.searchParams);
  const view = await loadLedgerView(visit, query.taxonomy);
  const wanted = sent === undefined ? (visit.url.searchParams.get('recommendation') ?? '') : textField(sent.fields, 'recommendation');
  const form = await formFor(visit, wanted, sent === undefined ? '' : textField(sent.fields, 'position'));
  const address = linkTo(visit, 'positions', {}).split('?')[0] ?? '';
  return {
    title: visit.words('positions.title'),
    wide: true,
    ...(outcome !== undefined && { status: 422 as const }),
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${address}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: <Body visit={visit} view={view} query={query} {...(form !== undefined && { form })} {...(outcome !== undefined && { refusal: outcome })} {...(sent !== undefined && { typed: sent.fields })} />,
  };
}

async function formFor(visit: Visit, recommendation: string, position: string): Promise<PositionFormData | undefined> {
  const { store: { pool }, process, position: at } = visit;
  const [found, before] = await Promise.all([isId(recommendation) ? loadState(pool, process, at, 'recommendation', recommendation) : undefined, isId(position) ? loadState(pool, process, at, 'position', position) : undefined]);
  return found === undefined ? undefined : loadPositionForm(visit, found, before);
}

interface BodyProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly query: LedgerQuery;
  readonly form?: PositionFormData;
  readonly refusal?: Refusal;
  readonly typed?: FormData;
}

function Body({ visit, view, query, form, refusal, typed }: BodyProps): VNode {
  const { words } = visit;
  const who = query.delegation === undefined ? undefined : calledIn(view, visit)(query.delegation);
  const own = visit.actor.of !== undefined && query.delegation === visit.actor.of;
  return (
    <>
      <h1>{who === undefined ? words('positions.title') : own ? words('positions.ours') : words('positions.of', { who })}</h1>
      <SynthesisViews visit={visit} />
      {refusal !== undefined && <RefusalBanner visit={visit} refusal={refusal} />}
      <p class="lead">{words('positions.lead')}</p>
      {form !== undefined && (
        <section aria-labelledby="take" class="acting">
          <h2 id="take">{words(form.self === undefined ? 'positions.take.enter' : 'positions.take')}</h2>
          <p class="large-sentence"><Wording of={form.recommendation} whole /></p>
          <PositionForm visit={visit} data={form} {...(typed !== undefined && { typed })} />
        </section>
      )}
      {query.delegation === undefined && <Themes visit={visit} view={view} query={query} />}
      <LedgerFilter visit={visit} view={view} query={query} />
      {query.delegation === undefined ? <Ledger visit={visit} view={view} query={query} /> : <PositionsOf visit={visit} view={view} holder={query.delegation} />}
      {form === undefined && <TakeElsewhere visit={visit} view={view} />}
    </>
  );
}

function Ledger({ visit, view, query }: { readonly visit: Visit; readonly view: LedgerView; readonly query: LedgerQuery }): VNode {
  const { words } = visit;
  const theme = chosenTheme(view.themes, query.code);
  if (theme === undefined || theme.standings.length === 0) return <p class="unknown">{words('positions.none')}</p>;
  const standings = theme.standings.filter((standing) => holdsSo(standing, query.stance)).toSorted((a, b) => b.quantified.n - a.quantified.n || (a.recommendation.id < b.recommendation.id ? -1 : 1));
  const states = query.group === undefined ? undefined : statesOfGroup(query.group, view, statesIn(theme), visit);
  return (
    <>
      <p class="count" role="status">{words('positions.count', { count: standings.length, delegations: theme.addressed.length })}</p>
      {standings.length > 0 && <LedgerMatrix visit={visit} view={view} query={query} standings={standings} {...(states !== undefined && { states })} />}
    </>
  );
}

function holdsSo({ standings }: Standing, stance: LedgerQuery['stance']): boolean {
  return stance === undefined || [...standings.states.values(), ...standings.groups.values()].some((held) => held.stance === stance);
}

function statesIn({ addressed, standings }: Theme): readonly string[] {
  return [...new Set([...addressed, ...standings.flatMap(({ standings: { states } }) => [...states.keys()])])];
}

/** For those who may take positions: choose the recommendation; and the own ones at a glance. */
function TakeElsewhere({ visit, view }: { readonly visit: Visit; readonly view: LedgerView }): VNode | null {
  const { words, actor } = visit;
  if (visit.asOf !== undefined || !may(actor, 'take-position')) return null;
  const all = view.themes.flatMap(({ standings }) => standings.map(({ recommendation }) => recommendation));
  return (
    <section aria-labelledby="take" class="acting">
      <h2 id="take">{words(actor.of === undefined ? 'positions.take.enter' : 'positions.take')}</h2>
      {actor.of !== undefined && <p><a href={linkTo(visit, 'positions', {}, { delegation: actor.of })}>{words('positions.ours')}</a></p>}
      <form class="act-form" action={linkTo(visit, 'positions', {}).split('?')[0]}>
        <label>
          <span>{words('positions.take.choose')}</span>
          <input name="recommendation" list="recommendations-to-take" required autoComplete="off" />
        </label>
        <datalist id="recommendations-to-take">
          {[...new Map(all.map((one) => [one.id, one.text])).entries()].map(([id, text]) => <option key={id} value={id}>{text.slice(0, 120).toWellFormed()}</option>)}
        </datalist>
        <button type="submit">{words('positions.take.show')}</button>
      </form>
    </section>
  );
}

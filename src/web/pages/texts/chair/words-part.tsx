import type { VNode } from 'preact';
import { cleanText, readingOfParty } from '../../../../process/text/compile/project.ts';
import { textOf } from '../../../../process/text/compile/tokens.ts';
import { approaches } from '../../../../process/text/state.ts';
import type { ConsolidationState } from '../../../../process/text/state.ts';
import { Choice, Prose } from '../../../parts/labelled.tsx';
import { labelInText } from '../../../text/label-in-text.ts';
import { partyList } from '../../../text/party-list.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { ofText } from '../../../text/text-language.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { ChairForm, Do } from './chair-form.tsx';
import { standingOn } from './load-chair.ts';
import type { ChairsDesk } from './load-chair.ts';
import { chosenIn, typedIn } from './typed.ts';

interface PartProps {
  readonly visit: Visit;
  readonly desk: ChairsDesk;
  readonly typed: FormData | undefined;
}

/** The chair's words for the next revision: those that there are, and a form for more. */
export function WordsPart({ visit, desk, typed }: PartProps): VNode {
  const { words } = visit;
  const { provision, drafted, view } = desk;
  const own = drafted.filter((one) => one.provision === provision.id || one.from.some((id) => id === provision.id) || one.after === provision.id);
  return (
    <section class="tx-words" id="words" aria-labelledby="chairs-words">
      <h3 id="chairs-words">{words('text-chair.words')}</h3>
      <p class="hint">{words('text-chair.words.hint')} {drafted.length > 0 && <a href={linkTo(visit, 'text', { id: view.negotiation.text.id }, { view: 'chair' })}>{words('text-chair.words.all', { count: drafted.length })}</a>}</p>
      {own.length > 0 && (
        <ul class="tx-drafts">
          {own.map((one) => (
            <Drafted key={one.id} visit={visit} desk={desk} consolidation={one} />
          ))}
        </ul>
      )}
      {isAgreed(provision.status) ? <p class="hint">{words('text-chair.words.agreed')}</p> : <DraftForm visit={visit} desk={desk} typed={typedIn(typed, 'act') === 'draft' ? typed : undefined} />}
    </section>
  );
}

/** One draft of the chair, with the steps that it can take. */
export function Drafted({ visit, desk, consolidation }: { readonly visit: Visit; readonly desk: ChairsDesk; readonly consolidation: ConsolidationState }): VNode {
  const { words } = visit;
  const { view } = desk;
  const { id, approach, words: own, rationale, status, merges, from } = consolidation;
  return (
    <li>
      <p class="provision-text" {...ofText(view.negotiation.text.language)}>{own === '' ? <em lang={visit.language}>{words('text.no-text')}</em> : own}</p>
      <p class="whose">
        <a href={linkTo(visit, 'consolidation', { id })}>{words(`texts.approach.${approach}`)}</a> · {words(`text-chair.draft.${status}`)} · {words('text-chair.answers', { count: merges.length })}
        {from.length > 1 && ` · ${from.map((one) => labelInText(view, one)).join(', ')}`} · {rationale}
      </p>
      <ChairForm visit={visit} desk={desk} class="tx-steps">
        {status === 'drafted' && <Do act={`validate ${id}`} quiet>{words('text-chair.validate')}</Do>}
        <Do act={`drop ${id}`} quiet>{words('text-chair.drop')}</Do>
      </ChairForm>
    </li>
  );
}

function DraftForm({ visit, desk, typed }: PartProps): VNode {
  const { words, url } = visit;
  const { provision, view } = desk;
  const text = (name: string) => typedIn(typed, name);
  const start = text('words') ?? beginning(desk, url.searchParams.get('start'));
  const chosen = chosenIn(typed, 'from') ?? [];
  const others = view.compiled.provisions.filter((one) => one.id !== provision.id && !isAgreed(one.status));
  const own = ofText(view.negotiation.text.language);
  return (
    <details class="tx-more" open={typed !== undefined || url.searchParams.has('start')}>
      <summary>{words('text-chair.draft')}</summary>
      <Beginnings visit={visit} desk={desk} />
      <ChairForm visit={visit} desk={desk} provision={provision}>
        <Choice visit={visit} name="approach" label={words('text-chair.approach')} hint={words('text-chair.approach.hint')} value={text('approach') ?? 'reworded'} options={approaches.map((one) => ({ value: one, label: words(`texts.approach.${one}`) }))} />
        <label>
          <span>{words('text-chair.new-words')}</span>
          <textarea name="words" rows={6} maxLength={100_000} value={start} {...own} />
        </label>
        <Answers visit={visit} desk={desk} chosen={chosenIn(typed, 'merges') ?? answeredBy(desk, url.searchParams.get('start'))} />
        <details>
          <summary>{words('text-chair.from-and-place')}</summary>
          <label>
            <span>{words('text-chair.from')} <small class="hint">{words('text-chair.from.hint')}</small></span>
            <select name="from" multiple size={6}>
              {others.map((one) => <option key={one.id} value={one.id} selected={chosen.includes(one.id)}>{labelInText(view, one.id)}</option>)}
            </select>
          </label>
          <Choice visit={visit} name="after" label={words('text-chair.after')} optional value={text('after')} empty={words('text-chair.after.here')} options={others.map((one) => ({ value: one.id, label: labelInText(view, one.id) }))} />
        </details>
        <Prose visit={visit} name="rationale" label={words('text-chair.rationale')} rows={2} value={text('rationale')} />
        <Do act="draft">{words('text-chair.draft.do')}</Do>
      </ChairForm>
    </details>
  );
}

/** What the form begins with: the reading that was asked for, else the clean text, else what stands. */
function beginning({ provision }: ChairsDesk, party: string | null): string {
  const { compilation, base } = provision;
  if (party !== null && compilation.parties.includes(party)) return textOf(readingOfParty(compilation, party));
  return textOf(cleanText(compilation) ?? base);
}

/** Words that are a party's own answer what it proposes, and whoever proposes the same. */
function answeredBy({ provision }: ChairsDesk, party: string | null): readonly string[] {
  const own = standingOn(provision).filter(({ proponents }) => party !== null && proponents.includes(party));
  return standingOn(provision).filter(({ id, words }) => own.some((one) => one.id === id || (words !== undefined && one.words === words))).map(({ id }) => id);
}

/** So many different readings are offered to begin with. */
const mostReadings = 8;

function Beginnings({ visit, desk }: Omit<PartProps, 'typed'>): VNode | null {
  const { compilation } = desk.provision;
  const readings = Map.groupBy(compilation.parties, (party) => textOf(readingOfParty(compilation, party)));
  if (readings.size === 0) return null;
  return (
    <p class="hint">
      {visit.words('text-chair.begin-with')}{' '}
      {[...readings.values()].slice(0, mostReadings).map((parties) => (
        <a key={parties[0]} class="chip" href={`${linkTo(visit, 'textChair', { id: desk.view.negotiation.text.id }, { at: desk.provision.id, start: parties[0] ?? '' })}#words`}>
          {partyList(visit, desk.view, parties)}
        </a>
      ))}
    </p>
  );
}

/** The proposals that the words answer. */
function Answers({ visit, desk, chosen }: Omit<PartProps, 'typed'> & { readonly chosen: readonly string[] }): VNode | null {
  const { words } = visit;
  const standing = standingOn(desk.provision);
  if (standing.length === 0) return null;
  return (
    <fieldset class="checks">
      <legend>{words('text-chair.merges')}</legend>
      {standing.map(({ id, amendmentType, proponents, words: own = '' }) => (
        <label key={id} class="check">
          <input type="checkbox" name="merges" value={id} checked={chosen.includes(id)} />
          <span>
            {amendmentType} · {partyList(visit, desk.view, proponents)} <small class="soft" {...ofText(desk.view.negotiation.text.language)}>{own.length > 140 ? `${own.slice(0, 140)}…` : own}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

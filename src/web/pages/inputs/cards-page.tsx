import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { listInputs } from '../../../store/inputs/list-inputs.ts';
import type { ListedInput } from '../../../store/inputs/list-inputs.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { Moment } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { HolderChoice, loadHolders } from './holder-choice.tsx';
import type { Holders } from './holder-choice.tsx';
import { isProblem, Problem } from './input-problem.tsx';
import { InputViews } from './input-views.tsx';
import { notSubmittingPage } from './not-submitting-page.tsx';
import { takeCard } from './take-card.ts';
import { loadTaxonomies } from './themes.ts';

/** Recommendation cards: one field and a button for a delegate in the corridor; for the secretariat, one after another from a pile of paper. */
export async function cardsPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, actor } = visit;
  const office = actor.standing === 'secretariat';
  if (!may(actor, 'submit-input') || (!office && actor.of === undefined)) return notSubmittingPage(visit, 'inputs.view.cards');
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeCard(visit, sent);
  if (outcome !== undefined && !isProblem(outcome)) return toDone(linkTo(visit, 'cards', {}, outcome.kept), outcome.position);
  const [taxonomies, meetings, holders, cards] = await Promise.all([loadTaxonomies(visit), loadMeetings(visit), office ? loadHolders(visit) : undefined, listInputs(pool, process, position, { form: 'card', ...(!office && actor.of !== undefined && { holder: actor.of }) })]);
  return {
    title: words('inputs.view.cards'),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('inputs.view.cards')}</h1>
        <InputViews visit={visit} />
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={false} />}
        <CardForm visit={visit} sent={sent} taxonomies={taxonomies} meetings={meetings} holders={holders} />
        <Latest visit={visit} cards={cards} />
      </>
    ),
  };
}

interface FormProps {
  readonly visit: Visit;
  readonly sent: SentForm | undefined;
  readonly taxonomies: readonly TaxonomyState[];
  readonly meetings: readonly Meeting[];
  /** For the secretariat. */
  readonly holders: Holders | undefined;
}

/** Who, theme and meeting stay for the next card; then the text is where one begins to type. */
function CardForm({ visit, sent, taxonomies, meetings, holders }: FormProps): VNode {
  const { words, language, url } = visit;
  const said = (name: string) => (sent === undefined ? (url.searchParams.get(name) ?? '') : textField(sent.fields, name));
  const codes = taxonomies.flatMap(({ id, title, codes: own }) => own.filter(({ retired }) => retired !== true).map(({ code, heading }) => ({ value: `${id}/${code}`, label: taxonomies.length > 1 ? `${plainText(title, language)}: ${plainText(heading, language)}` : plainText(heading, language) })));
  const goesOn = said('holder') !== '' || holders === undefined;
  return (
    <ActForm visit={visit} act="card" label={words('card.do')}>
      {holders !== undefined && <HolderChoice visit={visit} holders={holders} value={said('holder')} focus={!goesOn} />}
      <label>
        <span>
          {words('card.text')} <small class="hint">{words('card.text.hint')}</small>
        </span>
        <textarea name="text" rows={5} maxLength={4000} required autofocus={goesOn} dir="auto" value={sent === undefined ? '' : textField(sent.fields, 'text')} />
      </label>
      {codes.length > 0 && <Choice visit={visit} name="theme" label={words('inputs.theme')} value={said('theme')} options={codes} optional />}
      <Choice visit={visit} name="event" label={words('inputs.meeting')} value={said('event')} options={meetings.map(({ id, label }) => ({ value: id, label }))} empty={words('submit.meeting.none')} optional />
      {holders !== undefined && (
        <label class="check">
          <input type="checkbox" name="recommendation" value="yes" checked={sent === undefined ? url.searchParams.get('recommendation') !== 'no' : textField(sent.fields, 'recommendation') === 'yes'} /> {words('card.as-recommendation')}
        </label>
      )}
    </ActForm>
  );
}

const shown = 20;

/** The sender's own cards, or for the secretariat those of everybody; the latest first. */
function Latest({ visit, cards }: { readonly visit: Visit; readonly cards: readonly ListedInput[] }): VNode {
  const { words, language, actor } = visit;
  const query = { form: 'card', ...(actor.standing !== 'secretariat' && actor.of !== undefined && { holder: actor.of }) };
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words(actor.standing === 'secretariat' ? 'card.latest' : 'card.own', { count: cards.length })}</h2>
      <ul class="cards">
        {cards.toReversed().slice(0, shown).map(({ id, title, submittedAt, late, status }) => (
          <li key={id}>
            <a href={linkTo(visit, 'input', { id })} dir="auto">{title}</a>{' '}
            <span class="soft">
              <Moment at={submittedAt} language={language} />
            </span>
            {late && <span class="mark mark-late">{words('inputs.late')}</span>}
            {status === 'withdrawn' && <span class="mark mark-late">{words('inputs.status.withdrawn')}</span>}
          </li>
        ))}
      </ul>
      {cards.length > shown && (
        <p>
          <a href={linkTo(visit, 'inputs', {}, query)}>{words('card.all', { count: cards.length })}</a>
        </p>
      )}
    </section>
  );
}

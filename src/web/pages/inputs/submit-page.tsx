import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { inputChannels } from '../../../process/inputs/state.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { sentFiles } from './attachments.ts';
import { HolderChoice, loadHolders } from './holder-choice.tsx';
import type { Holders } from './holder-choice.tsx';
import { InputFields } from './input-fields.tsx';
import { isProblem, Problem } from './input-problem.tsx';
import { InputViews } from './input-views.tsx';
import { notSubmittingPage } from './not-submitting-page.tsx';
import { submitInput, valuesOf } from './take-input.ts';
import { loadTaxonomies } from './themes.ts';

/** A written input: of a delegation, of an organization through its focal point, or of anybody who handed it to the secretariat. */
export async function submitPage(visit: Visit): Promise<Page | Response> {
  const { words, actor } = visit;
  if (!may(actor, 'submit-input') || (actor.standing !== 'secretariat' && actor.of === undefined)) return notSubmittingPage(visit, 'inputs.submit');
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await submitInput(visit, sent);
  if (outcome !== undefined && !isProblem(outcome)) return toDone(linkTo(visit, 'input', { id: outcome.id }), outcome.position);
  return {
    title: words('inputs.submit'),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('inputs.submit')}</h1>
        <InputViews visit={visit} />
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={sent !== undefined && sentFiles(sent).length > 0} />}
        <p class="lead">{words('submit.lead')}</p>
        <SubmitForm visit={visit} sent={sent} choices={await loadFormChoices(visit)} />
      </>
    ),
  };
}

interface FormChoices {
  readonly meetings: readonly Option[];
  readonly groups: readonly Option[];
  readonly taxonomies: Awaited<ReturnType<typeof loadTaxonomies>>;
  /** For the secretariat alone. */
  readonly holders: Holders | undefined;
}

/** What can be chosen: meetings of the plan, groups for which the State may speak today, themes. */
async function loadFormChoices(visit: Visit): Promise<FormChoices> {
  const { store: { pool }, process, position, language, actor, today } = visit;
  const [meetings, groups, taxonomies, holders] = await Promise.all([loadMeetings(visit), listThings(pool, { process, position, kind: 'group', limit: 1000 }), loadTaxonomies(visit), actor.standing === 'secretariat' ? loadHolders(visit) : undefined]);
  const own = groups.filter((group) => actor.standing === 'secretariat' || (actor.of !== undefined && isMemberOn(group, actor.of, today)));
  return { meetings: meetings.map(({ id, label }) => ({ value: id, label })), groups: own.map(({ id, name }) => ({ value: id, label: plainText(name, language) })), taxonomies, holders };
}

function SubmitForm({ visit, sent, choices: { meetings, groups, taxonomies, holders } }: { readonly visit: Visit; readonly sent: SentForm | undefined; readonly choices: FormChoices }): VNode {
  const { words, actor, language } = visit;
  const said = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  const isOffice = actor.standing === 'secretariat';
  return (
    <ActForm visit={visit} act="submit" label={words('submit.do')} upload>
      {holders !== undefined ? <HolderChoice visit={visit} holders={holders} value={said('holder')} /> : <p class="in-name">{words('submit.in-name', { holder: actor.standing === 'delegation' ? stateName(actor.of ?? '', language) : (actor.of ?? '') })}</p>}
      {groups.length > 0 && actor.standing !== 'focal-point' && <Choice visit={visit} name="group" label={words('submit.group')} value={said('group')} options={groups} optional />}
      <InputFields visit={visit} values={sent === undefined ? {} : valuesOf(sent.fields)} taxonomies={taxonomies} />
      <Choice visit={visit} name="event" label={words('inputs.meeting')} hint={words('submit.meeting.hint')} value={said('event') ?? visit.url.searchParams.get('event') ?? undefined} options={meetings} empty={words('submit.meeting.none')} optional />
      {isOffice && <HowItCame visit={visit} channel={said('channel')} received={said('received')} />}
    </ActForm>
  );
}

/** What was handed to the secretariat counts from when it was handed in (rule IN-4). */
function HowItCame({ visit, channel, received }: { readonly visit: Visit; readonly channel: string | undefined; readonly received: string | undefined }): VNode {
  const { words } = visit;
  return (
    <fieldset class="day-fields">
      <legend>{words('submit.how')}</legend>
      <Choice visit={visit} name="channel" label={words('submit.channel')} value={channel ?? 'mail'} options={inputChannels.filter((one) => one !== 'file').map((value) => ({ value, label: words(`inputs.channel.${value}`) }))} />
      <label>
        <span>
          {words('submit.received')} <small class="optional">({words('form.optional')})</small>
          <small class="hint">{words('submit.received.hint')}</small>
        </span>
        <input type="datetime-local" name="received" value={received} />
      </label>
    </fieldset>
  );
}

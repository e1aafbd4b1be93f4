import { constituencies, situations } from '../../../process/participation/state.ts';
import { candidacyKey } from '../../../process/participation/candidacy-id.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { pathTo } from '../../routes.ts';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { takesCandidacies } from './pool.ts';

/** How somebody stands as a candidate: a profile that is personal, and the bodies they stand for. */
export async function candidacyPage(visit: Visit): Promise<Page | Response> {
  const { store, process, position, words, language, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const selection = isId(id) ? await loadState(store.pool, process, position, 'selection', id) : undefined;
  if (selection === undefined) return missingPage(visit);
  const frame = { title: words('candidacy.title'), trail: [{ label: words('selections.title'), href: linkTo(visit, 'selections', {}) }, { label: plainText(selection.title, language), href: linkTo(visit, 'selection', { id }) }] };
  const sent = sentForm(visit);
  if (sent === undefined && !takesCandidacies(visit, selection)) {
    return {
      ...frame,
      body: (
        <>
          <h1>{words('candidacy.title')}</h1>
          <p class="lead">{words('candidacy.closed')}</p>
        </>
      ),
    };
  }
  if (actor.person === undefined) {
    const back = encodeURIComponent(linkTo(visit, 'candidacy', { id }));
    return {
      ...frame,
      body: (
        <>
          <h1>{words('candidacy.title')}</h1>
          <p class="lead">{words('apply.who')}</p>
          <p>
            <a class="act-link" href={`${pathTo(visit.demo ? 'standing' : 'signIn', { language })}?back=${back}`}>{words(visit.demo ? 'standing.title' : 'sign-in.title')}</a>
          </p>
        </>
      ),
    };
  }
  const outcome = sent === undefined ? undefined : await file(visit, sent, selection, actor.person);
  if (outcome instanceof Response) return outcome;
  const value = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  return {
    ...frame,
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('candidacy.title')}</h1>
        <p class="lead">{plainText(selection.title, language)}</p>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p>{words('candidacy.lead')}</p>
        <ActForm visit={visit} act="file" label={words('candidacy.do')}>
          <Line visit={visit} name="name" label={words('data-field.name')} value={value('name')} />
          <Line visit={visit} name="email" type="email" label={words('data-field.email')} value={value('email')} />
          <Choice visit={visit} name="country" label={words('data-field.country')} value={value('country')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
          <Choice visit={visit} name="gender" label={words('data-field.gender')} value={value('gender')} options={(['woman', 'man', 'other'] as const).map((gender) => ({ value: gender, label: words(`gender.${gender}`) }))} optional />
          <Line visit={visit} name="birth-year" type="number" min={1900} max={2020} label={words('data-field.birth-year')} value={value('birth-year')} />
          <Choice visit={visit} name="constituency" label={words('participants.constituency')} value={value('constituency')} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} optional />
          <Choice visit={visit} name="situations" label={words('panels.expert.situations')} value={value('situations')} options={situations.map((one) => ({ value: one, label: words(`situation.${one}`) }))} optional />
          <Prose visit={visit} name="motivation" label={words('data-field.motivation')} value={value('motivation')} optional />
          {selection.bodies.length > 1 && <Checks name="bodies" label={words('candidacy.bodies')} chosen={sent === undefined ? selection.bodies.map(({ id: body }) => body) : textFields(sent.fields, 'bodies')} options={selection.bodies.map(({ id: body, title }) => ({ value: body, label: plainText(title, language) }))} />}
        </ActForm>
      </>
    ),
  };
}

async function file(visit: Visit, sent: SentForm, selection: SelectionState, person: PersonId): Promise<Response | Refusal> {
  const { fields } = sent;
  const terms = { purposes: ['selection'] as const, keptUntil: addDays(visit.today, 365) };
  const said = (['name', 'country', 'gender', 'birth-year', 'constituency', 'situations', 'motivation'] as const).map((field) => ({ field, value: textField(fields, field), ...terms })).filter(({ value }) => value !== '');
  const missing = (['name', 'email', 'country', 'birth-year'] as const).find((field) => textField(fields, field) === '');
  if (missing !== undefined) return refuse('bad-input', 'BO-20', { field: visit.words(`data-field.${missing}`) });
  const data = [...said, { field: 'email', value: textField(fields, 'email'), purposes: ['selection', 'correspondence'] as const, keptUntil: terms.keptUntil }];
  const subject = candidacyKey(selection.id, person);
  const written = await visit.store.personal.write({ process: visit.process, person, subject, by: visit.actor, data });
  if (written.refused) return refuse('not-allowed', 'PD-1');
  const chosen = textFields(fields, 'bodies');
  const bodies = selection.bodies.length === 1 ? selection.bodies.map(({ id }) => id) : [...chosen];
  const of = visit.actor.of;
  const command = { name: 'file-candidacy' as const, data: { selection: selection.id, person, ...(of !== undefined && { of }), bodies, commitment: written.commitment, ...(selection.excludes !== undefined && { excludes: [...selection.excludes] }) } };
  const done = await performAct(visit, { sent, commands: [command] });
  if (!isRefusal(done)) return toDone(linkTo(visit, 'selection', { id: selection.id }), done.position);
  await visit.store.personal.takeBack({ process: visit.process, person, subject, commitment: written.commitment });
  return done;
}

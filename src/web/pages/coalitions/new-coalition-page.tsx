import { may } from '../../../access/may.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { takenIds } from '../../../store/taken-ids.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { commitmentOptions, loadCommitments } from '../../parts/commitment-links.tsx';
import { Checks, Choice } from '../../parts/labelled.tsx';
import { localizedIn, SixLines } from '../../parts/six-lines.tsx';
import { typedIn } from '../../parts/typed.ts';
import { loadVoices, VoiceField } from '../../parts/voices.tsx';
import { performAct, sentForm, textField, textFields, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';

/** Forms a coalition (rule CO-1): what it is called, what it wants, on which commitments, and who leads it. */
export async function newCoalitionPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'form-coalition')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { words, url } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await formNew(visit, sent);
  if (outcome instanceof Response) return outcome;
  const [voices, commitments] = await Promise.all([loadVoices(visit), loadCommitments(visit)]);
  const typed = typedIn(sent === undefined || outcome === undefined ? undefined : { sent, refusal: outcome }, 'form');
  return {
    title: words('coalitions.form'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('coalitions.title'), href: linkTo(visit, 'coalitions', {}) }],
    body: (
      <>
        <h1>{words('coalitions.form')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('coalitions.form.lead')}</p>
        <ActForm visit={visit} act="form" label={words('coalitions.form')}>
          <SixLines visit={visit} name="title" label={words('field.title')} typed={typed.one} />
          <SixLines visit={visit} name="aim" label={words('coalitions.aim')} typed={typed.one} />
          <VoiceField visit={visit} name="lead" label={words('coalitions.led-by')} options={voices.own} value={typed.one('lead')} />
          <Choice visit={visit} name="open" label={words('coalitions.joining')} value={typed.one('open') ?? 'yes'} options={[{ value: 'yes', label: words('coalitions.joining.open') }, { value: 'no', label: words('coalitions.joining.admission') }]} />
          <Checks name="commitments" label={words('coalitions.commitments')} options={commitmentOptions(commitments, visit)} chosen={typed.many('commitments') ?? url.searchParams.getAll('commitment')} />
        </ActForm>
      </>
    ),
  };
}

async function formNew(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const title = localizedIn(fields, 'title');
  const taken = await takenIds(visit.store.pool, visit.process, 'coalition');
  const coalition = freeId(slugOf(title[visit.language] ?? Object.values(title)[0] ?? '').slice(0, 56).replace(/-+$/u, '') || 'coalition', taken);
  const data = { coalition, title, aim: localizedIn(fields, 'aim'), commitments: [...textFields(fields, 'commitments')], open: textField(fields, 'open') !== 'no', lead: textField(fields, 'lead'), on: visit.today };
  const done = await performAct(visit, { sent, commands: [{ name: 'form-coalition', data }] });
  return isRefusal(done) ? done : toMade(visit, 'coalition', coalition, done);
}

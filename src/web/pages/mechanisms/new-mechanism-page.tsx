import { may } from '../../../access/may.ts';
import { mechanismKinds } from '../../../process/commitments/state.ts';
import { freeId, parseSubjectKey, slugOf } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { takenIds } from '../../../store/taken-ids.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { localizedIn, SixLines } from '../../parts/six-lines.tsx';
import { typedIn } from '../../parts/typed.ts';
import { loadVoices } from '../../parts/voices.tsx';
import { performAct, sentForm, textField, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { documentOptions } from './document-options.ts';

/** Enters a mechanism with the first place in which it is asked for (rule ME-1); further places follow on its page. */
export async function newMechanismPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'register-mechanism')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { words } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await registerNew(visit, sent);
  if (outcome instanceof Response) return outcome;
  const [documents, voices] = await Promise.all([documentOptions(visit), loadVoices(visit)]);
  const { one } = typedIn(sent === undefined || outcome === undefined ? undefined : { sent, refusal: outcome }, 'register');
  return {
    title: words('mechanisms.register'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('mechanisms.title'), href: linkTo(visit, 'mechanisms', {}) }],
    body: (
      <>
        <h1>{words('mechanisms.register')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('mechanisms.register.lead')}</p>
        <ActForm visit={visit} act="register" label={words('mechanisms.register')}>
          <SixLines visit={visit} name="title" label={words('field.title')} typed={one} />
          <Choice visit={visit} name="kind" label={words('mechanisms.kind')} value={one('kind')} options={mechanismKinds.map((value) => ({ value, label: words(`word.mechanism-kind.${value}`) }))} />
          <Choice visit={visit} name="document" label={words('mechanisms.document')} value={one('document')} options={documents} optional />
          <Line visit={visit} name="locator" label={words('mechanisms.locator')} hint={words('mechanisms.locator.hint')} value={one('locator')} optional />
          <Line visit={visit} name="thing" label={words('mechanisms.thing')} hint={words('mechanisms.thing.hint')} value={one('thing')} optional />
          <Choice visit={visit} name="holder" label={words('mechanisms.asked-by')} value={one('holder')} options={voices.own} optional />
        </ActForm>
      </>
    ),
  };
}

async function registerNew(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const title = localizedIn(fields, 'title');
  const proposal = proposalIn(fields);
  if (isRefusal(proposal)) return proposal;
  const mechanismKind = mechanismKinds.find((one) => one === textField(fields, 'kind'));
  if (mechanismKind === undefined) return refuse('bad-input', 'WP-7', { field: visit.words('mechanisms.kind'), problem: '' });
  const taken = await takenIds(visit.store.pool, visit.process, 'mechanism');
  const mechanism = freeId(slugOf(title[visit.language] ?? Object.values(title)[0] ?? '').slice(0, 56).replace(/-+$/u, '') || 'mechanism', taken);
  const done = await performAct(visit, { sent, commands: [{ name: 'register-mechanism', data: { mechanism, title, mechanismKind, proposals: [proposal] } }] });
  return isRefusal(done) ? done : toMade(visit, 'mechanism', mechanism, done);
}

interface TypedProposal {
  readonly holder?: string;
  readonly source?: { readonly document: string; readonly locator?: string };
  readonly thing?: SubjectKey;
}

/** What a form says of who asked and where. A thing may be typed as its address here: `/en/gcm/inputs/x` is `input:x`. */
export function proposalIn(fields: FormData): TypedProposal | Refusal {
  const said = (name: string) => textField(fields, name);
  const thing = thingTyped(said('thing'));
  if (isRefusal(thing)) return thing;
  const [holder, document, locator] = [said('holder'), said('document'), said('locator')];
  return { ...(holder !== '' && { holder }), ...(document !== '' && { source: { document, ...(locator !== '' && { locator }) } }), ...(thing !== undefined && { thing }) };
}

const sections: Readonly<Record<string, string>> = {
  inputs: 'input', recommendations: 'recommendation', positions: 'position', amendments: 'amendment', statements: 'statement', documents: 'document', contested: 'disagreement', reports: 'report', practices: 'practice', pledges: 'pledge', assessments: 'assessment', 'peer-reviews': 'peerreview',
};

/** A key, or the address of its page; undefined where nothing was typed. */
export function thingTyped(text: string): SubjectKey | undefined | Refusal {
  if (text === '') return undefined;
  const path = /^(?:https?:\/\/[^/]+)?\/[a-z]{2}\/[^/]+\/(?<section>[a-z-]+)\/(?<id>[a-z0-9-]+)(?:[/?#].*)?$/u.exec(text)?.groups;
  const key = path === undefined ? text : `${sections[path['section'] ?? ''] ?? ''}:${path['id'] ?? ''}`;
  const parsed = parseSubjectKey(key);
  return parsed === undefined ? refuse('not-found', 'WP-6', { id: text }) : `${parsed.kind}:${parsed.id}`;
}

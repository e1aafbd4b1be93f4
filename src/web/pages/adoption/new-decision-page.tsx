import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { decisionMethods, majorities } from '../../../process/adoption/state.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { takeNewDecision } from './take-new-decision.ts';

/** Puts something to a body: upon what, by whom and how it is to be decided. `?text=` chooses the text. */
export async function newDecisionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, head, words } = visit;
  if (!may(visit.actor, 'propose-decision')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const [texts, adopted] = await Promise.all([
    listThings(pool, { process, position: head, kind: 'text', order: [{ field: 'title' }] }),
    listThings(pool, { process, position: head, kind: 'decision', where: { status: 'adopted' } }),
  ]);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeNewDecision(visit, sent, texts);
  if (outcome instanceof Response) return outcome;
  return {
    title: words('adoption.propose'),
    sheet: 'follow-up.css',
    trail: [{ label: words('adoption.title'), href: linkTo(visit, 'adoption', {}) }],
    ...(outcome !== undefined && { status: 422 as const }),
    body: (
      <>
        <h1>{words('adoption.propose')}</h1>
        <Problem visit={visit} outcome={outcome} />
        <ProposeForm visit={visit} sent={sent} texts={texts.filter(({ revision }) => revision !== undefined)} adopted={adopted} />
      </>
    ),
  };
}

function Problem({ visit, outcome }: { readonly visit: Visit; readonly outcome: Refusal | { readonly unknown: readonly string[] } | undefined }): VNode | null {
  if (outcome === undefined) return null;
  if (isRefusal(outcome)) return <RefusalBanner visit={visit} refusal={outcome} />;
  return <div class="problems" role="alert"><p>{visit.words('adoption.members.unread', { which: outcome.unknown.join(', ') })}</p></div>;
}

interface FormProps {
  readonly visit: Visit;
  readonly sent: SentForm | undefined;
  readonly texts: readonly TextState[];
  readonly adopted: readonly DecisionState[];
}

function ProposeForm({ visit, sent, texts, adopted }: FormProps): VNode {
  const { words, language, url } = visit;
  const typed = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  return (
    <ActForm visit={visit} act="propose" label={words('adoption.propose')}>
      <Line visit={visit} name="title" label={words('field.title')} value={typed('title')} />
      <Line visit={visit} name="body" label={words('adoption.body')} hint={words('adoption.body.hint')} value={typed('body')} />
      <Choice visit={visit} name="text" label={words('adoption.text')} hint={words('adoption.text.hint')} value={typed('text') ?? url.searchParams.get('text') ?? undefined} options={texts.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} optional />
      <Line visit={visit} name="proposal" label={words('adoption.proposal')} hint={words('adoption.document.hint')} value={typed('proposal')} optional />
      {adopted.length > 0 && <Choice visit={visit} name="endorses" label={words('adoption.endorses')} value={typed('endorses') ?? url.searchParams.get('endorses') ?? undefined} options={adopted.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} optional />}
      <Choice visit={visit} name="method" label={words('adoption.how')} value={typed('method')} options={decisionMethods.map((value) => ({ value, label: words(`adoption.method.${value}`) }))} />
      <Choice visit={visit} name="majority" label={words('adoption.majority')} hint={words('adoption.majority.hint')} value={typed('majority')} options={majorities.map((value) => ({ value, label: words(`adoption.majority.${value}`) }))} optional />
      <Prose visit={visit} name="members" label={words('adoption.members')} hint={words('adoption.members.hint')} rows={4} most={20_000} value={typed('members')} optional />
      <Prose visit={visit} name="suspended" label={words('adoption.suspended')} hint={words('adoption.suspended.hint')} rows={3} value={typed('suspended')} optional />
      <Prose visit={visit} name="note" label={words('adoption.note')} rows={2} most={400} value={typed('note')} optional />
    </ActForm>
  );
}

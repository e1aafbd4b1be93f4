import type { VNode } from 'preact';
import { amendmentTypes } from '../../../../process/text/state.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { ProvisionView } from '../../../text/provision-view.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { loadTextView, provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { performAct, sentForm, textField, toDone } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { askedIn, typedIn, typedToBegin } from './amend-asked.ts';
import type { Asked, Typed } from './amend-asked.ts';
import { LiveText } from '../live/live-text.tsx';
import { AmendForm } from './amend-form.tsx';
import { AmendProblem } from './amend-problem.tsx';
import type { Problem } from './amend-problem.tsx';
import { carryWish } from './carry-wish.ts';
import type { Seen } from './carry-wish.ts';
import { ChooseProvision } from './choose-provision.tsx';
import { findRestsOn, loadChosen } from './find-rests-on.ts';
import { mostCharacters } from './foresee.ts';
import { groundOf, groundOfAddition } from './ground-of.ts';
import { notProposingPage } from './not-proposing-page.tsx';
import { loadSpeaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { tableIt } from './table-it.ts';

/** Where a paragraph is edited as any text, looked at, and tabled; what stands in the way keeps everything that was typed. */
export async function amendPage(visit: Visit): Promise<Page | Response> {
  const id = visit.parameters['id'] ?? '';
  const view = await loadTextView(visit, id);
  if (view === undefined) return missingPage(visit);
  const speaker = await loadSpeaker(visit);
  if (speaker === undefined) return notProposingPage(visit, view);
  const asked = askedIn(visit);
  const sent = sentForm(visit);
  if (sent === undefined) {
    if (asked.type !== 'ADD' && provisionOf(view, asked.provision) === undefined) return asked.provision === '' ? page(visit, view, asked, <ChooseProvision visit={visit} view={view} />) : missingPage(visit);
    return page(visit, view, asked, await formFor(visit, view, { speaker, asked, typed: await typedToBegin(visit, view, asked, speaker), looked: visit.url.searchParams.has('from') }));
  }
  return answer(visit, view, speaker, { sent, asked, typed: typedIn(sent.fields), seen: { revision: textField(sent.fields, 'revision'), position: Number(textField(sent.fields, 'seen')) || 0 } });
}

interface SentAmendment {
  readonly sent: SentForm;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly seen: Seen;
}

async function answer(visit: Visit, view: TextView, speaker: Speaker, wish: SentAmendment): Promise<Page | Response> {
  const { sent, asked, typed, seen } = wish;
  if (sent.act === 'look') return again(visit, view, speaker, wish, undefined);
  if (sent.act.startsWith('join ')) {
    const amendment = sent.act.slice('join '.length);
    const joined = await joinIt(visit, sent, amendment, typed);
    return isRefusal(joined) ? again(visit, view, speaker, wish, joined) : toDone(linkTo(visit, 'amendment', { id: amendment }), joined.position);
  }
  if (typed.words.length > mostCharacters) return again(visit, view, speaker, wish, 'too-long');
  if (asked.type === 'SPLIT' && (await carryWish(visit, view, asked, '', seen)).kind !== 'same') return again(visit, view, speaker, wish, undefined);
  const done = await tableIt(visit, view, { sent, asked, typed, seen });
  return isRefusal(done) ? again(visit, view, speaker, wish, done) : toDone(linkTo(visit, 'amendment', { id: done.amendment }), done.position);
}

/** Whoever finds that others say the same joins them. */
async function joinIt(visit: Visit, sent: SentForm, amendment: string, { parties: [party] }: Typed): Promise<{ readonly position: number } | Refusal> {
  if (party === undefined) return refuse('nobodys', 'TX-23', { holder: '' });
  return performAct(visit, { sent, commands: [{ name: 'join-amendment', data: { amendment, party } }], about: subjectKey('amendment', amendment) });
}

/** The form once more, its words set against what stands now. */
async function again(visit: Visit, view: TextView, speaker: Speaker, { asked, typed, seen }: SentAmendment, problem: Problem | undefined): Promise<Page> {
  const carried = await carryWish(visit, view, asked, typed.words, seen);
  const next: Asked = carried.kind === 'gone' && typed.words.trim() !== '' ? { type: 'ADD', provision: carried.after } : asked;
  const cuts = carried.kind === 'same' ? typed.cuts : [];
  const form = await formFor(visit, view, { speaker, asked: next, typed: { ...typed, cuts, ...('words' in carried && { words: carried.words }) }, looked: true });
  const told = problem === undefined && carried.kind === 'same' ? null : <AmendProblem visit={visit} view={view} problem={problem} carried={carried} provision={asked.provision} />;
  return { ...page(visit, view, next, <>{told}{form}</>), ...(problem !== undefined && { status: 422 as const }) };
}

interface FormFor {
  readonly speaker: Speaker;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly looked: boolean;
}

async function formFor(visit: Visit, view: TextView, { speaker, asked, typed, looked }: FormFor): Promise<VNode> {
  const provision = provisionOf(view, asked.provision);
  const [chosen, found] = await Promise.all([loadChosen(visit, typed.restsOn), findRestsOn(visit, typed.find)]);
  const ground = asked.type === 'ADD' || provision === undefined ? groundOfAddition(view, asked.provision) : groundOf(view, provision);
  return <AmendForm visit={visit} view={view} asked={asked} typed={typed} provision={provision} speaker={speaker} ground={ground} chosen={chosen} found={found} looked={looked} label={provision?.label ?? ''} />;
}

function page(visit: Visit, view: TextView, asked: Asked, body: VNode): Page {
  const { words } = visit;
  const { text } = view.negotiation;
  const provision = provisionOf(view, asked.provision);
  const title = provision === undefined ? words('amend.title') : words(asked.type === 'ADD' ? 'amend.title.behind' : 'amend.title.of', { label: labelOrWords(view, provision.id) });
  return {
    title: `${title} · ${view.title}`,
    wide: true,
    trail: [...textTrail(visit, text.id, view.title), ...(provision === undefined ? [] : [{ label: labelOrWords(view, provision.id), href: linkTo(visit, 'provision', { id: provision.id }) }])],
    body: (
      <article class="thing amend">
        <h1>{title}</h1>
        <TextViews visit={visit} id={text.id} />
        {provision !== undefined && <Types visit={visit} view={view} asked={asked} />}
        {provision !== undefined && (
          <details class="amend-now">
            <summary>{words('amend.now')}</summary>
            <ProvisionView visit={visit} view={view} provision={provision} mode="compilation" />
          </details>
        )}
        {body}
        <LiveText visit={visit} view={view} />
      </article>
    ),
  };
}

/** What can be proposed of a paragraph. */
function Types({ visit, view, asked }: { readonly visit: Visit; readonly view: TextView; readonly asked: Asked }): VNode {
  const { words } = visit;
  const added = provisionOf(view, asked.provision)?.added !== undefined;
  const types = added ? amendmentTypes.filter((type) => type === 'MOD' || type === 'ALT' || type === 'SUP' || type === 'ADD') : amendmentTypes;
  return (
    <nav class="amend-types" aria-label={words('amend.types')}>
      {types.map((type) => (
        <a key={type} href={linkTo(visit, 'textAmend', { id: view.negotiation.text.id }, { provision: asked.provision, type })} aria-current={type === asked.type ? 'page' : undefined}>
          {words(`amend.type.${type}`)}
        </a>
      ))}
    </nav>
  );
}

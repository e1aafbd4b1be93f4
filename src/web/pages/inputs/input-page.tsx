import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { listEvents } from '../../../store/work-plan/list-events.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { History, loadPast } from '../../parts/history.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerInput } from './answer-input.ts';
import { sentFiles } from './attachments.ts';
import { InputActs } from './input-acts.tsx';
import { InputFacts } from './input-facts.tsx';
import { BroughtForward, WhatBecame } from './input-found.tsx';
import { Problem } from './input-problem.tsx';
import { InputText } from './input-text.tsx';
import { loadInput } from './load-input.ts';

/** One input: whose it is, what it says, who brought it forward, what became of it, and what the visitor may do about it. */
export async function inputPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const input = isId(id) ? await loadState(pool, process, position, 'input', id) : undefined;
  if (input === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerInput(visit, sent, input);
  if (outcome instanceof Response) return outcome;
  const subject = subjectKey('input', id);
  const speaks = actor.standing === 'secretariat' || actor.standing === 'delegation';
  const [loaded, version, meetings, groups] = await Promise.all([loadInput(visit, input), subjectVersion(pool, process, subject, position), speaks ? loadVenues(visit) : [], speaks ? listThings(pool, { process, position, kind: 'group', limit: 1000 }) : []]);
  const past = await loadPast(visit, subject, loaded.named);
  return {
    title: input.title,
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    body: (
      <article class="thing input">
        <h1 lang={input.language} dir="auto">
          <span class="over-title">{words(`inputs.form.${input.form}`)}</span> {input.title}
        </h1>
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={sent !== undefined && sentFiles(sent).length > 0} />}
        <Found visit={visit} />
        {input.status === 'withdrawn' && <p class="notice">{words('input.withdrawn')}</p>}
        <InputFacts visit={visit} loaded={loaded} names={past.names} />
        <p class="ways">
          <a href={linkTo(visit, 'inputReceipt', { id })}>{words('input.receipt')}</a> <a href={linkTo(visit, 'inputChain', { id })}>{words('chain.link')}</a>
        </p>
        <InputText visit={visit} input={input} />
        <BroughtForward visit={visit} loaded={loaded} names={past.names} />
        <WhatBecame visit={visit} loaded={loaded} names={past.names} />
        <InputActs visit={visit} loaded={loaded} version={version} meetings={meetings} groups={groups} sent={outcome === undefined ? undefined : sent} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** Where inputs are brought forward (rule IN-7). */
async function loadVenues({ store: { pool }, process, position, head, language }: Visit): Promise<readonly Option[]> {
  const all = { process, position, now: position === head, sort: 'date', descending: false, limit: 200, offset: 0 } as const;
  const found = await Promise.all(['thematic_session', 'stocktaking'].map((kind) => listEvents(pool, { ...all, filter: { kind } })));
  return found.flat().filter(({ status }) => status !== 'cancelled').map(({ id, title }) => ({ value: id, label: plainText(title, language) }));
}

/** What the extractor just found, for whoever sent it looking. */
function Found({ visit: { url, words } }: { readonly visit: Visit }): VNode | null {
  const [found, known] = ['found', 'known'].map((name) => url.searchParams.get(name) ?? '');
  if (found === undefined || known === undefined || !/^\d{1,4}$/u.test(found) || !/^\d{1,4}$/u.test(known)) return null;
  return (
    <p class="done-notice" role="status">
      {words('input.find.done', { count: Number(found), known: Number(known) })}
    </p>
  );
}

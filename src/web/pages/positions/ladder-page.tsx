import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { ladderId } from '../../../process/synthesis/ladder-set.ts';
import type { Ladder } from '../../../process/synthesis/ladder/ladder.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { momentText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { performAct, sentForm, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { ladderFootnote } from '../../synthesis/word-said.ts';
import { LadderForm } from './ladder-form.tsx';
import { LadderTable } from './ladder-table.tsx';
import { loadLedgerView } from './ledger-view.ts';
import { readLadder } from './read-ladder.ts';
import type { FieldFault } from './read-ladder.ts';
import { WorkedExample } from './worked-example.tsx';

/** The words for numbers as they were published, a worked example, and the form by which they are set. */
export async function ladderPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const [view, state, past, version] = await Promise.all([loadLedgerView(visit), loadState(pool, process, position, 'ladder', ladderId), loadPast(visit, subjectKey('ladder', ladderId)), subjectVersion(pool, process, subjectKey('ladder', ladderId))]);
  const { ladder } = view;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await set(visit, sent, ladder);
  if (outcome instanceof Response) return outcome;
  return {
    title: words('ladder.title'),
    ...(outcome !== undefined && { status: 422 as const }),
    body: (
      <>
        <h1>{words('ladder.title')}</h1>
        <SynthesisViews visit={visit} />
        {outcome !== undefined && isRefusal(outcome) && <RefusalBanner visit={visit} refusal={outcome} />}
        {outcome !== undefined && !isRefusal(outcome) && <div class="problems" role="alert"><p>{words('ladder.faults', { count: outcome.length })}</p></div>}
        <p class="lead">{words('ladder.lead')}</p>
        <Facts visit={visit} ladder={ladder} edition={state?.edition} past={past} />
        <LadderTable visit={visit} ladder={ladder} />
        <section aria-labelledby="footnote">
          <h2 id="footnote">{words('ladder.footnote')}</h2>
          <p class="ladder-footnote">{ladderFootnote(ladder, visit.language)}</p>
        </section>
        <WorkedExample visit={visit} view={view} />
        {visit.asOf === undefined && may(visit.actor, 'set-ladder') && <LadderForm visit={visit} ladder={ladder} seen={version} faults={outcome === undefined || isRefusal(outcome) ? [] : outcome} {...(sent !== undefined && { typed: sent.fields })} />}
        {past.acts.length > 0 && <History visit={visit} past={past} />}
      </>
    ),
  };
}

async function set(visit: Visit, sent: SentForm, before: Ladder): Promise<Response | Refusal | readonly FieldFault[]> {
  const { ladder, faults } = readLadder(sent.fields, before);
  if (ladder === undefined || faults.length > 0) return faults;
  const done = await performAct(visit, { sent, commands: [{ name: 'set-ladder', data: { ladder: ladderId, setting: ladder } }], about: subjectKey('ladder', ladderId) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'ladder', {}), done.position);
}

function Facts({ visit, ladder, edition, past }: { readonly visit: Visit; readonly ladder: Ladder; readonly edition: number | undefined; readonly past: Past }): VNode {
  const { words, language } = visit;
  const [latest] = past.acts;
  return (
    <dl class="facts">
      <Fact label={words('ladder.version')}>
        {ladder.version} {edition !== undefined && <span class="soft">({words('ladder.edition', { edition })})</span>}
      </Fact>
      <Fact label={words('ladder.since')}>
        {latest === undefined ? words('ladder.default') : words('ladder.by', { when: momentText(latest.act.at, language), standing: words(`standing.${latest.act.by.standing}`) })}
      </Fact>
      <Fact label={words('ladder.denominator')}>{words(`ladder.denominator.${ladder.denominator}`)}</Fact>
    </dl>
  );
}

import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { History, loadPast } from '../../parts/history.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { isProblem, Problem } from '../inputs/input-problem.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerPledge } from './answer-pledge.ts';
import { CiteThing } from './cite-thing.tsx';
import { ProvisionsInWords } from './commitment-words.tsx';
import { loadPledge } from './load-pledge.ts';
import type { LoadedPledge } from './load-pledge.ts';
import { commitmentName, wordsOfCommitment } from './load-commitments.ts';
import { PledgeActs } from './pledge-acts.tsx';
import { PledgeFacts } from './pledge-facts.tsx';
import { Contributions, PledgeMatches } from './pledge-matches.tsx';
import { PledgeStatusMark } from './pledge-marks.tsx';
import { PledgeUpdates } from './pledge-updates.tsx';

/** One pledge: whose it is, what it says beside the paragraphs that it answers, how far it is, what it is matched with, and what the visitor may do. */
export async function pledgePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const pledge = isId(id) ? await loadState(pool, process, position, 'pledge', id) : undefined;
  if (pledge === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerPledge(visit, sent, pledge);
  if (outcome instanceof Response) return outcome;
  const subject = subjectKey('pledge', id);
  const [loaded, version] = await Promise.all([loadPledge(visit, pledge), subjectVersion(pool, process, subject, position)]);
  const past = await loadPast(visit, subject, loaded.named);
  return {
    title: pledge.title,
    sheet: 'follow-up.css',
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.pledges'), href: linkTo(visit, 'pledges', {}) }],
    body: (
      <article class="thing pledge">
        <h1 lang={pledge.language} dir="auto">
          <span class="over-title" lang={visit.language}>{words(`pledge.form.${pledge.form}`)} <PledgeStatusMark visit={visit} status={pledge.status} /></span> {pledge.title}
        </h1>
        {outcome !== undefined && isProblem(outcome) && <Problem visit={visit} problem={outcome} files={false} />}
        {pledge.status === 'withdrawn' && <p class="notice">{words('pledge.withdrawn.notice', { reason: pledge.reason ?? '' })}</p>}
        <div class="pledge-board beside">
          <div>
            <PledgeFacts visit={visit} loaded={loaded} names={past.names} />
            <div class="pledge-words" lang={pledge.language} dir="auto">
              {pledge.text.split(/\n+/u).map((paragraph, at) => <p key={at}>{paragraph}</p>)}
            </div>
            <PledgeUpdates visit={visit} pledge={pledge} names={past.names} />
            <PledgeMatches visit={visit} loaded={loaded} names={past.names} />
            <Contributions visit={visit} loaded={loaded} names={past.names} />
          </div>
          <Answered visit={visit} loaded={loaded} />
        </div>
        <PledgeActs visit={visit} loaded={loaded} version={version} sent={outcome === undefined ? undefined : sent} />
        <CiteThing visit={visit} route="pledge" id={id} title={pledge.title} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** The paragraphs that it answers: those that it names, or where it names none, those of its commitments. */
function Answered({ visit, loaded: { pledge, commitments, texts } }: { readonly visit: Visit; readonly loaded: LoadedPledge }): VNode {
  const { words } = visit;
  const own = commitments.filter(({ id }) => pledge.commitments.includes(id));
  const named = new Set<string>(pledge.provisions);
  return (
    <aside class="commitment-beside" aria-labelledby="beside">
      <h2 id="beside">{words('pledge.answers')}</h2>
      {own.map((commitment) => {
        const text = texts.get(commitment.text);
        const all = wordsOfCommitment(commitment, text);
        const some = all.filter(({ id, kind }) => named.has(id) || (kind === 'objective' && all.some((one) => named.has(one.id))));
        return (
          <section key={commitment.id}>
            <h3><a href={linkTo(visit, 'commitment', { id: commitment.id })}>{commitmentName(commitment, visit)}</a></h3>
            {text !== undefined && <ProvisionsInWords visit={visit} text={text} provisions={some.length > 0 ? some : all} />}
          </section>
        );
      })}
    </aside>
  );
}

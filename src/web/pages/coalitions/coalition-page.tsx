import type { VNode } from 'preact';
import { leadsNow, membersNow } from '../../../process/commitments/coalition-parts.ts';
import type { CoalitionState, PledgeState } from '../../../process/commitments/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { CommitmentLinks, loadCommitments } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import type { Attempt } from '../../parts/typed.ts';
import { inAlphabet, keysOfParties, loadVoices } from '../../parts/voices.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerCoalition } from './answer-coalition.ts';
import { CoalitionForms } from './coalition-forms.tsx';
import { Progress, WorkPlan } from './coalition-work.tsx';

/** One coalition: who is in it with its leads first, what it has planned and how far it is, and what was pledged by it. */
export async function coalitionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const sent = sentForm(visit);
  const outcome = sent === undefined || !isId(id) ? undefined : await answerCoalition(visit, id, sent);
  if (outcome instanceof Response) return outcome;
  const coalition = isId(id) ? await loadState(pool, process, position, 'coalition', id) : undefined;
  if (coalition === undefined) return missingPage(visit);
  const key = subjectKey('coalition', id);
  const parties = [...coalition.members.map(({ holder }) => holder), ...coalition.asks.map(({ holder }) => holder), ...coalition.work.flatMap(({ responsible }) => responsible ?? []), ...coalition.progress.map(({ by }) => by)];
  const [past, commitments, pledges, voices, version] = await Promise.all([
    loadPast(visit, key, keysOfParties(parties)), loadCommitments(visit), listThings(pool, { process, position, kind: 'pledge', where: { coalition: id }, order: [{ field: 'madeOn', descending: true }], limit: 200 }),
    visit.asOf === undefined ? loadVoices(visit) : { anybody: false, own: [] }, subjectVersion(pool, process, key),
  ]);
  const attempt: Attempt | undefined = sent === undefined || !isRefusal(outcome) ? undefined : { sent, refusal: outcome };
  return {
    title: plainText(coalition.title, language),
    sheet: 'follow-up.css',
    ...(attempt !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('coalitions.title'), href: linkTo(visit, 'coalitions', {}) }],
    body: (
      <article class="thing coalition">
        <h1><Text text={coalition.title} language={language} /></h1>
        <Siblings visit={visit} at="coalitions" />
        {attempt !== undefined && <RefusalBanner visit={visit} refusal={attempt.refusal} />}
        <p class="lead"><Text text={coalition.aim} language={language} /></p>
        <dl class="facts">
          <Fact label={words('column.status')}>{words(`coalitions.status.${coalition.status}`)}{coalition.closedOn !== undefined && ` · ${dayText(coalition.closedOn, language)}`}</Fact>
          {coalition.status === 'active' && <Fact label={words('coalitions.joining')}>{words(`coalitions.joining.${coalition.open ? 'open' : 'admission'}`)}</Fact>}
          <Fact label={words('coalitions.commitments')}><CommitmentLinks visit={visit} ids={coalition.commitments} commitments={commitments} /></Fact>
          {coalition.result !== undefined && <Fact label={words('coalitions.result')}><span dir="auto">{coalition.result}</span></Fact>}
        </dl>
        <Members visit={visit} coalition={coalition} names={past.names} />
        <WorkPlan visit={visit} coalition={coalition} names={past.names} />
        <Progress visit={visit} coalition={coalition} names={past.names} />
        <Pledges visit={visit} coalition={coalition} pledges={pledges} />
        <CoalitionForms visit={visit} coalition={coalition} names={past.names} voices={voices} attempt={attempt} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

interface PartProps {
  readonly visit: Visit;
  readonly coalition: CoalitionState;
  readonly names: Names;
}

/** Leads first, then the others, each in alphabetical order; those who left after them. */
function Members({ visit, coalition, names }: PartProps): VNode {
  const { words } = visit;
  const leads = leadsNow(coalition);
  const now = membersNow(coalition).map(({ holder }) => holder);
  const others = now.filter((holder) => !leads.includes(holder));
  const gone = coalition.members.filter(({ until }) => until !== undefined);
  return (
    <section aria-labelledby="members">
      <h2 id="members">{words('coalitions.members-count', { count: now.length })}</h2>
      <ul class="plain members">
        {inAlphabet(leads, visit, names).map((holder) => (
          <li key={holder}>
            <HolderName of={holder} visit={visit} names={names} /> <span class="mark">{words('coalitions.lead-mark')}</span> <Since visit={visit} coalition={coalition} holder={holder} />
          </li>
        ))}
        {inAlphabet(others, visit, names).map((holder) => (
          <li key={holder}>
            <HolderName of={holder} visit={visit} names={names} /> <Since visit={visit} coalition={coalition} holder={holder} />
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <details>
          <summary>{words('coalitions.gone', { count: gone.length })}</summary>
          <ul class="plain members">
            {gone.map(({ holder, from, until }) => (
              <li key={`${holder}${from}${until}`}>
                <HolderName of={holder} visit={visit} names={names} /> <span class="soft">{words('coalitions.from-until', { from: dayText(from, visit.language), until: until === undefined ? '' : dayText(until, visit.language) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Since({ visit, coalition, holder }: Omit<PartProps, 'names'> & { readonly holder: string }): VNode | null {
  const from = membersNow(coalition).find((member) => member.holder === holder)?.from;
  return from === undefined ? null : <span class="soft">{visit.words('coalitions.since', { day: dayText(from, visit.language) })}</span>;
}

function Pledges({ visit, coalition, pledges }: { readonly visit: Visit; readonly coalition: CoalitionState; readonly pledges: readonly PledgeState[] }): VNode | null {
  const { words, language } = visit;
  if (pledges.length === 0) return null;
  return (
    <section aria-labelledby="pledges">
      <h2 id="pledges">{words('coalitions.pledges', { count: pledges.length })}</h2>
      <ul class="plain">
        {pledges.map(({ id, title, language: written, madeOn }) => (
          <li key={id}>
            <a href={linkTo(visit, 'pledge', { id })} lang={written === language ? undefined : written} dir="auto">{title}</a> <time class="soft" dateTime={madeOn}>{dayText(madeOn, language)}</time>
          </li>
        ))}
      </ul>
      <p><a href={linkTo(visit, 'pledges', {}, { coalition: coalition.id })}>{words('coalitions.pledges.all')}</a></p>
    </section>
  );
}

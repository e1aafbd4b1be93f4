import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { readProgrammeBounded } from '../../../interchange/bounded-reading.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { loadSessionPlan } from '../../../store/sessions/load-session-plan.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { unknownDate } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, PageHandler, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerProgramme } from './answer-programme.ts';
import { importAgenda, ImportForm } from './import-agenda.tsx';
import type { ImportProblem, ReadAgenda } from './import-agenda.tsx';
import { sessionTrail } from './load-session.ts';
import { findingsOf, ProgrammeFindings } from './programme-findings.tsx';
import { ItemForms } from './programme-item-form.tsx';
import { documentIdsOf, RuleList } from './programme-rules.tsx';
import { RulesForm } from './programme-rules-form.tsx';
import { Timetable } from './programme-timetable.tsx';
import { zoneText } from './programme-words.ts';

/** The page as the site has it: files are read in a thread of their own. */
export const programmePage = programmePageReading(readProgrammeBounded);

/** The programme of a session: its timetable, what does not fit, the rules of its floor; for the secretariat the forms that set them. */
export function programmePageReading(read: ReadAgenda): PageHandler {
  return async (visit) => {
    const { store: { pool }, process, position } = visit;
    const id = visit.parameters['id'] ?? '';
    // A form is decided on what stands there now; only looking is as of a moment.
    const plan = await loadSessionPlan(pool, process, visit.form === undefined ? position : visit.head, id);
    if (plan === undefined) return missingPage(visit);
    const sent = sentForm(visit);
    const outcome = sent === undefined ? undefined : await answer(visit, plan, sent, read);
    return outcome instanceof Response || (outcome !== undefined && 'body' in outcome) ? outcome : shown(visit, plan, sent, outcome);
  };
}

function answer(visit: Visit, plan: SessionPlan, sent: SentForm, read: ReadAgenda): Promise<Page | Response | ImportProblem> {
  return sent.act === 'read-agenda' || sent.act === 'write-agenda' ? importAgenda(visit, plan, sent, read) : answerProgramme(visit, plan, sent);
}

async function shown(visit: Visit, plan: SessionPlan, sent: SentForm | undefined, problem: ImportProblem | undefined): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const { event, programme } = plan;
  const title = inLanguage(event.title, language).text;
  const documents = programme === undefined ? [] : documentIdsOf(programme.rules);
  const [past, names] = await Promise.all([
    loadPast(visit, subjectKey('programme', event.id), [subjectKey('event', event.id), ...(event.place === null ? [] : [subjectKey('place', event.place)])]),
    loadNames(pool, process, position, documents.map((id) => subjectKey('document', id))),
  ]);
  const file = (form: string) => linkTo(visit, 'programmeFile', { id: event.id, form });
  return {
    title: words('programme.title-of', { session: title }),
    wide: true,
    trail: sessionTrail(visit, { id: event.id, title }),
    ...(problem !== undefined && { status: 422 as const }),
    ...(programme !== undefined && { alternates: [{ href: file('ics'), type: 'text/calendar', label: 'iCalendar' }, { href: file('pdf'), type: 'application/pdf', label: 'PDF' }] }),
    body: <Body visit={visit} plan={plan} sent={sent} problem={problem} past={past} documents={names} title={title} />,
  };
}

interface BodyProps {
  readonly visit: Visit;
  readonly plan: SessionPlan;
  readonly sent: SentForm | undefined;
  readonly problem: ImportProblem | undefined;
  readonly past: Past;
  readonly documents: Names;
  readonly title: string;
}

function Body({ visit, plan, sent, problem, past, documents, title }: BodyProps): VNode {
  const { words } = visit;
  const { programme } = plan;
  const findings = findingsOf(plan);
  const able = visit.asOf === undefined && may(visit.actor, 'set-programme-item');
  return (
    <article class="thing programme">
      <p class="annex-line" aria-hidden="true">{words('programme-paper.annex')}</p>
      <h1>{words('programme.title-of', { session: title })}</h1>
      {problem !== undefined && <Problem visit={visit} problem={problem} />}
      <Facts visit={visit} plan={plan} past={past} />
      {programme === undefined ? <p class="lead">{words('programme.none')}{able && ` ${words('programme.none.begin')}`}</p> : <TakeAway visit={visit} plan={plan} />}
      {able && <ItemForms visit={visit} plan={plan} sent={sent} />}
      {programme !== undefined && <Timetable visit={visit} plan={plan} findings={findings} able={able} />}
      {programme !== undefined && <p class="annex-note" aria-hidden="true">{words('programme-paper.note', { zone: programme.timeZone })}</p>}
      <ProgrammeFindings visit={visit} plan={plan} findings={findings} />
      {programme !== undefined && <RuleList visit={visit} rules={programme.rules} documents={documents} />}
      {able && (
        <div class="programme-acting">
          {may(visit.actor, 'set-session-rules') && <RulesForm visit={visit} plan={plan} sent={sent} />}
          <ImportForm visit={visit} plan={plan} />
        </div>
      )}
      {past.acts.length > 0 && <History visit={visit} past={past} />}
    </article>
  );
}

function Problem({ visit, problem }: { readonly visit: Visit; readonly problem: ImportProblem }): VNode {
  if ('code' in problem) return <RefusalBanner visit={visit} refusal={problem} />;
  return (
    <div class="problems" role="alert">
      <p lang={problem.lang}>{problem.sentence}</p>
    </div>
  );
}

function Facts({ visit, plan: { event, programme }, past }: { readonly visit: Visit; readonly plan: SessionPlan; readonly past: Past }): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('programme.dates')} large>
        {formatFuzzyDate(event.date ?? unknownDate, language)}
      </Fact>
      {event.place !== null && (
        <Fact label={words('programme.place')}>
          <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={past.names} />
        </Fact>
      )}
      {programme !== undefined && <Fact label={words('programme.zone')}>{words('programme.zone.local', { zone: zoneText(programme, language), name: programme.timeZone })}</Fact>}
    </dl>
  );
}

function TakeAway({ visit, plan }: { readonly visit: Visit; readonly plan: SessionPlan }): VNode {
  return (
    <p class="take-away">
      {(['ics', 'pdf'] as const).map((form) => (
        <a key={form} class="button quiet" href={linkTo(visit, 'programmeFile', { id: plan.event.id, form })}>
          {visit.words(`programme.as-${form}`)}
        </a>
      ))}
    </p>
  );
}

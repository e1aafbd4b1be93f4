import type { VNode } from 'preact';
import { extractBounded, readDocumentBounded } from '../../../interchange/bounded-reading.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Breach } from '../../../process/work-plan/breach.ts';
import { checkPlan } from '../../../process/work-plan/checks.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { claimsFrom } from '../../../store/work-plan/claims-from.ts';
import type { PlacedClaim } from '../../../store/work-plan/claims-from.ts';
import { partsOf } from '../../../store/work-plan/list-documents.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import { loadAround } from '../../../store/work-plan/load-around.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActList } from '../../parts/act-list.tsx';
import { breachesOf, BreachSection, subjectsOfBreaches } from '../../parts/breach-list.tsx';
import { ClaimsTable } from '../../parts/claims-table.tsx';
import type { NamedDocument } from '../../parts/document-line.tsx';
import { LinkGroups, linksOf } from '../../parts/link-groups.tsx';
import { subjectsOfActs } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, PageHandler, Visit } from '../../visit.ts';
import { answerDocument } from '../documents/answer-document.tsx';
import type { DocumentReaders } from '../documents/answer-document.tsx';
import { deadlinesOf } from '../documents/document-deadlines.tsx';
import { DocumentForms, editionName } from '../documents/edition-forms.tsx';
import { EditionTable, loadEditions } from '../documents/edition-table.tsx';
import type { Editions } from '../documents/edition-table.tsx';
import { Problem } from '../documents/problem.tsx';
import type { DocumentProblem } from '../documents/problem.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { TakenClaims } from './taken-claims.tsx';
import { missingPage } from './missing-page.ts';

/** The page as the site has it: files are read, and searched for recommendations, in threads of their own. */
export const documentPage = documentPageReading({ read: readDocumentBounded, extract: extractBounded });

/** One document: its files and language versions, what it is, where it went, what the record takes from it, and whom it serves. */
export function documentPageReading(readers: DocumentReaders): PageHandler {
  return async (visit) => {
    const id = visit.parameters['id'] ?? '';
    const { store: { pool }, process, head, position } = visit;
    const sent = sentForm(visit);
    // A form is decided on what stands there now; only looking is as of a moment.
    const document = isId(id) ? await loadState(pool, process, sent === undefined ? position : head, 'document', id) : undefined;
    if (document === undefined) return missingPage(visit);
    const outcome = sent === undefined ? undefined : await answerDocument(visit, document, sent, readers);
    return outcome instanceof Response ? outcome : shown(visit, id, sent, outcome);
  };
}

async function shown(visit: Visit, id: string, sent: SentForm | undefined, problem: DocumentProblem | undefined): Promise<Page> {
  const key = subjectKey('document', id);
  const { store: { pool }, process, position } = visit;
  const [plan, own, taken, parts, editions] = await Promise.all([
    loadAround(pool, process, position, key),
    listActs(pool, { process, upTo: position, subject: key, limit: 500, reader: visit.actor }),
    claimsFrom(pool, process, position, id),
    partsOf(pool, process, position, id),
    loadEditions(visit, id),
  ]);
  const document = plan?.documents.find((one) => one.id === id);
  if (plan === undefined || document === undefined) return missingPage(visit);
  const ofFiles = await Promise.all(editions.all.map((edition) => listActs(pool, { process, upTo: position, subject: subjectKey('edition', edition.id), limit: 50, reader: visit.actor })));
  const history = [...own, ...ofFiles.flat()].toSorted((one, other) => other.act.position - one.act.position);
  const breaches = breachesOf(checkPlan(plan, visit.asOf ?? visit.today), key);
  const mentioned = [
    ...mentionedByClaims([...document.claims, ...taken.map(({ claim }) => claim)]),
    ...taken.map(({ subject }) => subject),
    ...subjectsOfActs(history.map(({ act }) => act)),
    ...linksOf(plan, key).flatMap((link) => [link.from, link.to]),
    ...subjectsOfBreaches(breaches),
    ...(document.partOf === undefined ? [] : [subjectKey('document', document.partOf)]),
  ];
  const names = new Map(await loadNames(pool, process, position, mentioned));
  for (const edition of editions.all) names.set(subjectKey('edition', edition.id), { [visit.language]: editionName(edition, visit) });
  return {
    title: document.symbol ?? plainText(document.title, visit.language),
    ...(problem !== undefined && { status: 422 as const }),
    trail: [{ label: visit.words('documents.title'), href: linkTo(visit, 'documents', {}) }],
    body: <DocumentBody visit={visit} document={document} parts={parts} plan={plan} history={history} taken={taken} names={names} breaches={breaches} editions={editions} sent={sent} problem={problem} />,
  };
}

interface DocumentBodyProps {
  readonly visit: Visit;
  readonly document: DocumentState;
  readonly parts: readonly NamedDocument[];
  readonly plan: WholePlan;
  readonly history: readonly RecordedAct[];
  readonly taken: readonly PlacedClaim[];
  readonly names: Names;
  readonly breaches: readonly Breach[];
  readonly editions: Editions;
  readonly sent: SentForm | undefined;
  readonly problem: DocumentProblem | undefined;
}

function DocumentBody({ visit, document, parts, plan, history, taken, names, breaches, editions, sent, problem }: DocumentBodyProps): VNode {
  const { words, language } = visit;
  return (
    <article class="thing document">
      <div class="page-head">
        <h1>
          {document.symbol !== undefined && <bdi class="over-title">{document.symbol}</bdi>} <Text text={document.title} language={language} />
        </h1>
      </div>
      {problem !== undefined && <Problem visit={visit} problem={problem} />}
      <DocumentFacts visit={visit} document={document} parts={parts} names={names} editions={editions.all} deadlines={deadlinesOf(plan, document)} />
      <BreachSection visit={visit} breaches={breaches} names={names} />
      <EditionTable visit={visit} editions={editions} />
      <DocumentForms visit={visit} document={document} editions={editions.all} sent={problem === undefined ? undefined : sent} />
      <LinkGroups visit={visit} plan={plan} subject={subjectKey('document', document.id)} names={names} />
      {document.claims.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{words('claims.title')}</h2>
          <p>{words('claims.lead', { count: document.claims.length })}</p>
          <ClaimsTable visit={visit} state={document} names={names} caption={words('claims.title')} />
        </section>
      )}
      <section aria-labelledby="taken">
        <h2 id="taken">{words('document.claims')}</h2>
        <p>{words('document.claims-lead', { count: taken.length })}</p>
        {taken.length > 0 && <TakenClaims visit={visit} taken={taken} names={names} caption={words('document.claims-caption')} />}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{words('thing.history')}</h2>
        <ActList visit={visit} acts={history} names={names} />
      </section>
    </article>
  );
}

import { leadsNow, membersNow } from '../../process/commitments/coalition-parts.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import { parseCoalitionsQuery } from '../pages/coalitions/coalitions-query.ts';
import { dueNext, loadCoalitions, workDone } from '../pages/coalitions/load-coalitions.ts';
import { isAskedFor, parseMechanismsQuery } from '../pages/mechanisms/mechanisms-query.ts';
import { loadMechanisms } from '../pages/mechanisms/mechanisms-page.tsx';
import { plainText } from '../parts/text.tsx';
import { inAlphabet, keysOfParties, partyText } from '../parts/voices.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

/** The coalitions that the page's filter finds, in its order. */
export async function coalitionTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, url } = visit;
  const { found, names } = await loadCoalitions(visit, parseCoalitionsQuery(url.searchParams));
  return {
    name: words('coalitions.title'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'title', heading: words('coalitions.coalition') },
      { key: 'aim', heading: words('coalitions.aim') },
      { key: 'commitments', heading: words('coalitions.commitments') },
      { key: 'leads', heading: words('coalitions.leads') },
      { key: 'members', heading: words('coalitions.members') },
      { key: 'open', heading: words('coalitions.joining.open') },
      { key: 'status', heading: words('column.status') },
      { key: 'done', heading: words('coalitions.step.done') },
      { key: 'steps', heading: words('coalitions.work') },
      { key: 'next', heading: words('coalitions.next') },
      { key: 'result', heading: words('coalitions.result') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: found.map((one) => ({
      id: one.id, title: plainText(one.title, language), aim: plainText(one.aim, language), commitments: one.commitments.join(' '),
      leads: inAlphabet(leadsNow(one), visit, names).map((lead) => partyText(lead, visit, names)).join(' · '), members: inAlphabet(membersNow(one).map(({ holder }) => holder), visit, names).map((member) => partyText(member, visit, names)).join(' · '),
      open: one.open, status: words(`coalitions.status.${one.status}`), done: workDone(one).done, steps: workDone(one).all, next: dueNext(one)?.due ?? null, result: one.result ?? null,
      url: `${url.origin}/${language}/${process}/coalitions/${one.id}`,
    })),
  };
}

/** The mechanisms that the page's filter finds: where each was asked for, its fate, and who runs one. */
export async function mechanismTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, position, url, store: { pool } } = visit;
  const found = (await loadMechanisms(visit)).filter(isAskedFor(parseMechanismsQuery(url.searchParams)));
  const parties = found.flatMap(({ proposals, running }) => [...proposals, ...running].flatMap(({ holder }) => holder ?? []));
  const documents = found.flatMap(({ proposals }) => proposals.flatMap(({ source }) => (source === undefined ? [] : [subjectKey('document', source.document)])));
  const names = await loadNames(pool, process, position, [...keysOfParties(parties), ...documents]);
  const placeText = ({ source, thing, holder }: (typeof found)[number]['proposals'][number]) =>
    [holder === undefined ? '' : partyText(holder, visit, names), source === undefined ? '' : `${plainText(names.get(`document:${source.document}`) ?? { en: source.document }, language)} ${source.locator ?? ''}`.trim(), thing ?? ''].filter((text) => text !== '').join(', ');
  return {
    name: words('mechanisms.title'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'title', heading: words('mechanisms.mechanism') },
      { key: 'kind', heading: words('mechanisms.kind') },
      { key: 'asked', heading: words('mechanisms.asked-for') },
      { key: 'fate', heading: words('mechanisms.fate') },
      { key: 'provisions', heading: words('mechanisms.provisions') },
      { key: 'note', heading: words('mechanisms.fate-note') },
      { key: 'running', heading: words('mechanisms.run-by') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: found.map((one) => ({
      id: one.id, title: plainText(one.title, language), kind: words(`word.mechanism-kind.${one.mechanismKind}`), asked: one.proposals.map(placeText).join(' | '), fate: words(`mechanisms.fate.${one.fate}`), provisions: one.provisions.join(' '),
      note: one.fateNote === undefined ? null : plainText(one.fateNote, language),
      running: one.running.filter(({ until }) => until === undefined).map(({ holder, name }) => (holder === undefined ? plainText(name ?? {}, language) : partyText(holder, visit, names))).join(' · '),
      url: `${url.origin}/${language}/${process}/mechanisms/${one.id}`,
    })),
  };
}

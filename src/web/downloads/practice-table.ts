import { isId, subjectKey } from '../../process/vocabulary/ids.ts';
import { listCommitments } from '../../store/practices/commitment-words.ts';
import { listPractices } from '../../store/practices/list-practices.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import { holderText } from '../pages/inputs/input-entries.ts';
import { commitmentText, placeText } from '../pages/practices/practice-labels.ts';
import { parsePracticesQuery } from '../pages/practices/practices-query.ts';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

const columns = ['id', 'title', 'language', 'holder', 'holderCode', 'implementer', 'where', 'countries', 'region', 'commitments', 'commitmentIds', 'groups', 'summary', 'status', 'edition', 'submitted', 'published', 'until', 'usedBy', 'url'] as const;

/** The practices that the page's own filter finds, in its order. */
export async function practiceTable(visit: Visit): Promise<ListTable> {
  const { store: { pool }, process, position, words, language, url } = visit;
  const { filter, sort } = parsePracticesQuery(url.searchParams);
  const [practices, commitments] = await Promise.all([listPractices(pool, { process, position, filter, sort, limit: 100_000 }), listCommitments(pool, process, position)]);
  const parties = new Set(practices.flatMap(({ holder, usedBy }) => [holder, ...usedBy.map((use) => use.holder)]).filter(isId));
  const names = await loadNames(pool, process, position, [...parties].map((id) => subjectKey('participant', id)));
  const headings: Readonly<Record<(typeof columns)[number], string>> = {
    id: 'id', title: words('practices.field.title'), language: words('practices.language'), holder: words('practices.submitted-by'), holderCode: words('inputs.holder.code'), implementer: words('practices.field.implementer'), where: words('practices.where'),
    countries: words('practices.countries'), region: words('practices.region'), commitments: words('practices.commitments'), commitmentIds: words('practices.commitments.ids'), groups: words('practices.groups'), summary: words('practices.field.summary'), status: words('practices.status'),
    edition: words('practices.edition.number'), submitted: words('practices.submitted'), published: words('practices.published'), until: words('practices.until'), usedBy: words('practices.used-by'), url: words('download.address'),
  };
  return {
    name: words('practices.title'),
    columns: columns.map((key) => ({ key, heading: headings[key] })),
    rows: practices.map((one) => ({
      id: one.id,
      title: one.title,
      language: one.language,
      holder: holderText(one.holder, visit, names),
      holderCode: one.holder,
      implementer: one.implementer,
      where: placeText(one, visit),
      countries: one.countries.join(' '),
      region: one.region,
      commitments: commitments.filter(({ id }) => one.commitments.includes(id)).map((commitment) => commitmentText(commitment, visit)).join(' · '),
      commitmentIds: one.commitments.join(' '),
      groups: one.groups.map((group) => words(`practices.group.${group}`)).join(' · '),
      summary: one.summary,
      status: words(`practices.status.${one.status}`),
      edition: one.edition,
      submitted: one.submittedOn,
      published: one.publishedOn,
      until: one.expiresOn,
      usedBy: one.usedBy.map(({ holder }) => holderText(holder, visit, names)).join(' · '),
      url: `${url.origin}/${language}/${process}/practices/${one.id}`,
    })),
  };
}

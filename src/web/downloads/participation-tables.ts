import { standingObjections } from '../../process/participation/application-steps.ts';
import { listThings } from '../../store/list-things.ts';
import { loadApplications, parseApplicationsQuery } from '../pages/accreditation/applications-query.ts';
import { parseParticipantsQuery } from '../pages/participation/participants-query.ts';
import { stateName } from '../parts/state-names.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

/** What is public of the applications that the page's own filter finds, in its order: never whom to write to, nor a reason that is kept apart. */
export async function applicationTable(visit: Visit): Promise<ListTable> {
  const { words, language, process } = visit;
  const found = await loadApplications(visit, parseApplicationsQuery(visit.url.searchParams), 'all');
  return {
    name: words('accreditation.applications'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'name', heading: words('participants.name') },
      { key: 'otherNames', heading: words('apply.other-names') },
      { key: 'constituency', heading: words('participants.constituency') },
      { key: 'country', heading: words('participants.country') },
      { key: 'countryCode', heading: 'ISO 3166-1' },
      { key: 'website', heading: words('apply.website') },
      { key: 'relevance', heading: words('apply.relevance') },
      { key: 'filed', heading: words('applications.filed') },
      { key: 'late', heading: words('applications.late') },
      { key: 'status', heading: words('applications.status') },
      { key: 'list', heading: words('lists.list') },
      { key: 'objections', heading: words('objections.title') },
      { key: 'decided', heading: words('application.step.outcome') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: found.map((application) => ({
      id: application.id,
      name: plainText(application.name, language),
      otherNames: application.otherNames.join(' · '),
      constituency: words(`constituency.${application.constituency}`),
      country: stateName(application.country, language),
      countryCode: application.country,
      website: application.website ?? null,
      relevance: plainText(application.relevance, language),
      filed: application.filedAt.slice(0, 10),
      late: application.late,
      status: words(`application-status.${application.status}`),
      list: application.circulation ?? null,
      objections: standingObjections(application).map(({ state }) => state).join(' '),
      decided: application.outcome?.at.slice(0, 10) ?? null,
      url: `${visit.url.origin}/${language}/${process}/accreditation/applications/${application.id}`,
    })),
  };
}

const mostParticipants = 100_000;

/** The register, as its page's filter finds it. */
export async function participantTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, position } = visit;
  const { where, words: sought } = parseParticipantsQuery(visit.url.searchParams);
  const found = await listThings(visit.store.pool, { process, position, kind: 'participant', where, ...(sought !== undefined && { words: sought }), order: [{ field: 'type' }], limit: mostParticipants });
  return {
    name: words('participants.register'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'name', heading: words('participants.name') },
      { key: 'type', heading: words('participants.type') },
      { key: 'constituency', heading: words('participants.constituency') },
      { key: 'country', heading: words('participants.country') },
      { key: 'countryCode', heading: 'ISO 3166-1' },
      { key: 'since', heading: words('participants.since') },
      { key: 'until', heading: words('participants.ended') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: found.map(({ id, name, type, constituency, country, since, until }) => ({
      id,
      name: plainText(name, language),
      type: words(`participant-type.${type}`),
      constituency: constituency === undefined ? null : words(`constituency.${constituency}`),
      country: country === undefined ? null : stateName(country, language),
      countryCode: country ?? null,
      since,
      until: until ?? null,
      url: `${visit.url.origin}/${language}/${process}/participants/${id}`,
    })),
  };
}

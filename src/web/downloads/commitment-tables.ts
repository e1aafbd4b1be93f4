import { loadAgreedTexts } from '../../store/commitments/agreed-words.ts';
import { countsOnCommitments } from '../../store/commitments/counts-on-commitments.ts';
import { listPledges } from '../../store/commitments/list-pledges.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import { decimalOf } from '../../process/vocabulary/currencies.ts';
import { loadCommitments, wordsOfCommitment } from '../pages/commitments/load-commitments.ts';
import { partyThings } from '../pages/commitments/party-things.ts';
import { partyText, regionName } from '../pages/commitments/pledge-words.ts';
import { parsePledgesQuery } from '../pages/commitments/pledges-query.ts';
import { stateName } from '../parts/state-names.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

const commitmentColumns = ['id', 'label', 'title', 'words', 'benchmarks', 'pledges', 'practices', 'reports', 'status', 'url'] as const;

/** The commitments with their words, and how much there is on each. */
export async function commitmentTable(visit: Visit): Promise<ListTable> {
  const { store: { pool }, process, position, words, language } = visit;
  const [commitments, texts, counts] = await Promise.all([loadCommitments(visit), loadAgreedTexts(pool, process, position), countsOnCommitments(pool, process, position)]);
  const headings: Readonly<Record<(typeof commitmentColumns)[number], string>> = {
    id: 'id', label: words('commitments.label'), title: words('commitments.commitment'), words: words('commitments.text'), benchmarks: words('commitments.benchmarks'), pledges: words('follow-up.pledges'), practices: words('follow-up.practices'),
    reports: words('follow-up.reports'), status: words('column.status'), url: words('download.address'),
  };
  return {
    name: words('follow-up.commitments'),
    columns: commitmentColumns.map((key) => ({ key, heading: headings[key] })),
    rows: commitments.map((one) => ({
      id: one.id, label: one.label, title: plainText(one.title, language), words: wordsOfCommitment(one, texts.get(one.text)).map((provision) => provision.words).join('\n'), benchmarks: one.benchmarks.map(({ title, by }) => `${plainText(title, language)}${by === undefined ? '' : ` (${by})`}`).join(' · '),
      pledges: counts.get(one.id)?.pledges ?? 0, practices: counts.get(one.id)?.practices ?? 0, reports: counts.get(one.id)?.reports ?? 0, status: one.status, url: `${visit.url.origin}/${language}/${process}/commitments/${one.id}`,
    })),
  };
}

const pledgeColumns = ['id', 'title', 'form', 'makers', 'makerCodes', 'partners', 'commitments', 'means', 'side', 'region', 'countries', 'amount', 'currency', 'status', 'made', 'updated', 'until', 'language', 'url'] as const;

/** The pledges that the page's own filter finds, in its order. */
export async function pledgeTable(visit: Visit): Promise<ListTable> {
  const { store: { pool }, process, position, words, language } = visit;
  const { filter, sort, descending } = parsePledgesQuery(visit.url.searchParams);
  const [pledges, commitments] = await Promise.all([listPledges(pool, { process, position, filter, sort, descending, limit: 100_000, offset: 0 }), loadCommitments(visit)]);
  const names = await loadNames(pool, process, position, partyThings(pledges.flatMap(({ makers, partners }) => [...makers, ...partners])));
  const labels = new Map(commitments.map(({ id, label }) => [id, label] as const));
  const party = (one: string) => partyText(one, visit, names);
  const headings: Readonly<Record<(typeof pledgeColumns)[number], string>> = {
    id: 'id', title: words('pledge.title'), form: words('pledges.form'), makers: words('pledges.makers'), makerCodes: words('inputs.holder.code'), partners: words('pledge.partners'), commitments: words('follow-up.commitments'), means: words('pledges.means'),
    side: words('pledge.side'), region: words('pledges.region'), countries: words('pledge.countries'), amount: words('pledge.amount'), currency: words('pledge.currency'), status: words('column.status'), made: words('pledges.made'),
    updated: words('pledges.updated'), until: words('pledge.until'), language: words('submit.language'), url: words('download.address'),
  };
  return {
    name: words('follow-up.pledges'),
    columns: pledgeColumns.map((key) => ({ key, heading: headings[key] })),
    rows: pledges.map((one) => ({
      id: one.id, title: one.title, form: words(`pledge.form.${one.form}`), makers: one.makers.map(party).join(' · '), makerCodes: one.makers.join(' '), partners: one.partners.map(party).join(' · '),
      commitments: one.commitments.map((id) => labels.get(id) ?? id).join(', '), means: one.means.map((means) => words(`pledge.means.${means}`)).join(' · '), side: one.seeks === null ? null : words(`pledge.side.${one.seeks}`),
      region: one.region === null ? null : regionName(one.region, words), countries: one.countries.map((code) => stateName(code, language)).join(' · '), amount: one.money === null ? null : decimalOf(one.money), currency: one.money?.currency ?? null,
      status: words(`pledge.status.${one.status}`), made: one.madeOn, updated: one.updatedOn, until: one.until, language: one.language, url: `${visit.url.origin}/${language}/${process}/pledges/${one.id}`,
    })),
  };
}

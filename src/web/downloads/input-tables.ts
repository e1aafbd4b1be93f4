import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { Uses } from '../../store/inputs/load-uses.ts';
import { holderText, loadEntries, loadUsesOf, nameText } from '../pages/inputs/input-entries.ts';
import { parseInputsQuery } from '../pages/inputs/inputs-query.ts';
import { loadTaxonomies, themeName } from '../pages/inputs/themes.ts';
import { stateName } from '../parts/state-names.ts';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

const columns = ['id', 'title', 'holder', 'holderCode', 'group', 'form', 'meeting', 'themes', 'language', 'submitted', 'late', 'channel', 'status', 'broughtForward', 'references', 'letter', 'signatories', 'recommendations', 'sentences', 'fate', 'url'] as const;

/** The inputs that the page's own filter finds, in its order: one row for each, with the letter of which it is a copy. */
export async function inputTable(visit: Visit): Promise<ListTable> {
  const { words, language, process } = visit;
  const [{ entries, names }, taxonomies] = await Promise.all([loadEntries(visit, parseInputsQuery(visit.url.searchParams)), loadTaxonomies(visit)]);
  const uses = await loadUsesOf(visit, entries.flatMap(({ signatories }) => signatories));
  const headings: Readonly<Record<(typeof columns)[number], string>> = {
    id: 'id', title: words('inputs.input'), holder: words('inputs.holder'), holderCode: words('inputs.holder.code'), group: words('inputs.for'), form: words('inputs.form'), meeting: words('inputs.meeting'), themes: words('inputs.themes'),
    language: words('submit.language'), submitted: words('inputs.submitted'), late: words('inputs.late'), channel: words('submit.channel'), status: words('inputs.status'), broughtForward: words('inputs.brought'), references: words('input.references'),
    letter: words('input.letter'), signatories: words('inputs.signatories.number'), recommendations: words('inputs.recommendations.number'), sentences: words('input.sentences'), fate: words('inputs.fate'), url: words('download.address'),
  };
  return {
    name: words('inputs.title'),
    columns: columns.map((key) => ({ key, heading: headings[key] })),
    rows: entries.flatMap(({ shown, signatories }) => signatories.map((input) => {
      const own = uses.get(subjectKey('input', input.id));
      return {
        id: input.id,
        title: input.title,
        holder: holderText(input.holder, visit, names),
        holderCode: input.holder,
        group: input.group === null ? null : nameText(subjectKey('group', input.group), visit, names),
        form: words(`inputs.form.${input.form}`),
        meeting: input.event === null ? null : nameText(subjectKey('event', input.event), visit, names),
        themes: input.themes.map((theme) => themeName(theme, taxonomies, visit)).join(' · '),
        language: input.language,
        submitted: input.submittedAt,
        late: input.late,
        channel: words(`inputs.channel.${input.channel}`),
        status: words(`inputs.status.${input.status}`),
        broughtForward: input.sponsors.map(({ by, group, event }) => `${stateName(by, language)}${group === undefined ? '' : ` (${nameText(subjectKey('group', group), visit, names)})`}: ${nameText(subjectKey('event', event), visit, names)}`).join(' · '),
        references: input.references.map(({ by }) => stateName(by, language)).join(' · '),
        letter: signatories.length > 1 ? shown.id : null,
        signatories: signatories.length,
        recommendations: own?.recommendations.length ?? 0,
        sentences: sentencesIn(own),
        fate: own === undefined ? null : words(`inputs.fate.${own.account.fate}`),
        url: `${visit.url.origin}/${language}/${process}/inputs/${input.id}`,
      };
    })),
  };
}

function sentencesIn(uses: Uses | undefined): number {
  return uses?.account.fate === 'cited' ? uses.account.through.length : 0;
}

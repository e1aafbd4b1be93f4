import type { ProcessCommand } from '../../../process/commands.ts';
import { draftKinds } from '../../../process/synthesis/state.ts';
import type { DraftKind, SectionPart, TaxonomyState } from '../../../process/synthesis/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isLanguage, inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Arranges a new draft as its form asks, and goes to its desk. */
export async function arrangeNew(visit: Visit, sent: SentForm, taxonomies: readonly TaxonomyState[]): Promise<Response | Refusal> {
  const { fields } = sent;
  const [title, asked, kind] = [textField(fields, 'title'), textField(fields, 'language'), kindOf(textField(fields, 'kind'))];
  const language: Language = isLanguage(asked) ? asked : visit.language;
  const { taken } = await loadTaken(visit);
  const draft = freeId(slugOf(title).slice(0, 56).replace(/-+$/u, '') || kind, taken);
  const sections = sectionsOf({ kind, language, taxonomies, taxonomy: textField(fields, 'taxonomy'), code: textField(fields, 'code') });
  if (sections === undefined) return refuse('unknown-code', 'SY-11', { code: textField(fields, 'code') });
  const command: ProcessCommand = { name: 'arrange-draft', data: { draft, draftKind: kind, title, language, events: [...textFields(fields, 'events')], sections: [...sections] } };
  const done = await performAct(visit, { sent, commands: [command] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'draftDesk', { id: draft }), done.position);
}

function kindOf(text: string): DraftKind {
  return draftKinds.find((kind) => kind === text) ?? 'summary';
}

/** Ids that some draft has or had. */
async function loadTaken({ store: { pool }, process }: Visit): Promise<{ readonly taken: ReadonlySet<string> }> {
  const { rows } = await pool.query<{ id: string }>({ name: 'draft-ids', text: 'select distinct id from "draft" where process_id = $1', values: [process] });
  return { taken: new Set(rows.map(({ id }) => id)) };
}

interface Arrangement {
  readonly kind: DraftKind;
  readonly language: Language;
  readonly taxonomies: readonly TaxonomyState[];
  readonly taxonomy: string;
  /** `themes/3`: of a rapporteur's report, the one code that it is about. */
  readonly code: string;
}

interface NewSection {
  readonly id: string;
  readonly part: SectionPart;
  readonly heading: string;
  readonly about?: string;
}

/** One area for each code that is still offered, between what opens and what closes a summary; a rapporteur reports on one code. Undefined where there is no such code. */
export function sectionsOf({ kind, language, taxonomies, taxonomy, code }: Arrangement): readonly NewSection[] | undefined {
  const words = wordsIn(language);
  const part = (name: Exclude<SectionPart, 'area'>): NewSection => ({ id: name, part: name, heading: words(`drafts.part.${name}`) });
  const all = taxonomies.flatMap(({ id, codes }) => codes.filter(({ retired }) => retired !== true).map((one) => ({ taxonomy: id, about: `${id}/${one.code}`, heading: inLanguage(one.heading, language).text })));
  const area = ({ about, heading }: (typeof all)[number]): NewSection => ({ id: slugOf(`area-${about}`), part: 'area', heading, about });
  if (kind === 'rapporteur-report') {
    const found = all.find(({ about }) => about === code);
    return found === undefined ? undefined : [part('introduction'), area(found), part('conclusions')];
  }
  const areas = all.filter((one) => one.taxonomy === taxonomy).map(area);
  return [part('introduction'), part('panels'), ...areas, part('conclusions'), part('annex')];
}


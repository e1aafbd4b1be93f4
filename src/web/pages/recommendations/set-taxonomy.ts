import type { ProcessCommand } from '../../../process/commands.ts';
import type { Code, TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DeskProblem } from './problem.tsx';
import { readCodebook } from './codebook-import.ts';

type SetTaxonomy = Extract<ProcessCommand, { readonly name: 'set-taxonomy' }>;
type Outcome = { readonly position: number; readonly id: string } | DeskProblem;

/** A codebook from the form; one of the name of a taxonomy that there is sets that one anew. */
export async function importTaxonomy(visit: Visit, sent: SentForm): Promise<Outcome> {
  const read = readCodebook(textField(sent.fields, 'codebook'), visit.language);
  if ('problem' in read) return { said: visit.words('taxonomies.import.unreadable', { problem: read.problem }) };
  return perform(visit, sent, read.command);
}

/** The codes as the form has them in one language; the other languages stay as they are. */
export async function changeTaxonomy(visit: Visit, sent: SentForm, before: TaxonomyState): Promise<Outcome> {
  const { fields } = sent;
  const { language } = visit;
  const codes = before.codes.map((one) => changed(one, language, fields));
  const [code, heading] = [textField(fields, 'new-code').toLowerCase(), textField(fields, 'new-heading')];
  const added = code === '' ? [] : [{ code, heading: { [language]: heading } }];
  return perform(visit, sent, { name: 'set-taxonomy', data: { taxonomy: before.id, title: inLanguage(before.title, language, textField(fields, 'title')), codes: [...codes, ...added] } });
}

function changed({ code, heading, introduction }: Code, language: Language, fields: FormData): SetTaxonomy['data']['codes'][number] {
  const about = inLanguage(introduction ?? {}, language, textField(fields, `introduction-${code}`));
  return { code, heading: inLanguage(heading, language, textField(fields, `heading-${code}`)), ...(Object.keys(about).length > 0 && { introduction: about }), ...(textField(fields, `retired-${code}`) === 'yes' && { retired: true }) };
}

/** Left empty, the language is taken out. */
function inLanguage(text: LocalizedText, language: Language, written: string): LocalizedText {
  const { [language]: _, ...others } = text;
  return written === '' ? others : { ...others, [language]: written };
}

async function perform(visit: Visit, sent: SentForm, command: SetTaxonomy): Promise<Outcome> {
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('taxonomy', command.data.taxonomy) });
  return isRefusal(done) ? done : { position: done.position, id: command.data.taxonomy };
}

import type { Passage } from '../../../process/vocabulary/passage.ts';
import { citedThing } from '../../../process/vocabulary/passage.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listInputs } from '../../../store/inputs/list-inputs.ts';
import { listInterventions } from '../../../store/inputs/list-interventions.ts';
import { listThings } from '../../../store/list-things.ts';
import { cutSpan, loadCitedTexts } from '../../../store/synthesis/cited-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { shortened } from '../../synthesis/quotable.ts';
import { placeOfWords } from '../../synthesis/place-of-words.ts';
import type { Visit } from '../../visit.ts';

/** Something that can be cited: its key, and how whoever looks for it recognizes it. */
export interface Citable {
  readonly key: SubjectKey;
  readonly label: string;
}

const most = 400;

/** Interventions, latest first, then inputs, then texts of documents: at most 400 of each. `of`: only what this holder said or submitted, so that a phone loads little. */
export async function loadCitables(visit: Visit, of?: string): Promise<readonly Citable[]> {
  const { store: { pool }, process, position, language } = visit;
  const [notes, inputs, editions] = await Promise.all([
    listInterventions(pool, process, position, of === undefined ? {} : { holder: of }),
    listInputs(pool, process, position, { status: 'standing', ...(of !== undefined && { holder: of }) }),
    of !== undefined ? [] : listThings(pool, { process, position, kind: 'edition', where: { status: 'current' }, limit: most }),
  ]);
  const participants = [...notes.map(({ holder }) => holder ?? ''), ...inputs.map(({ holder }) => holder)].filter((holder) => holder !== '' && !isStateCode(holder));
  const names = await loadNames(pool, process, position, [...participants.map((id) => subjectKey('participant', id)), ...editions.map(({ document }) => subjectKey('document', document)), ...notes.map(({ event }) => subjectKey('event', event))]);
  const called = (key: SubjectKey, otherwise: string) => plainText(names.get(key) ?? { [language]: otherwise }, language);
  const who = (holder: string) => (isStateCode(holder) ? stateName(holder, language) : called(subjectKey('participant', holder), holder));
  return [
    ...notes.slice(0, most).map(({ id, holder, event, gist, recommendation }) => ({ key: subjectKey('note', id), label: [who(holder ?? ''), called(subjectKey('event', event), event), shortened(gist ?? recommendation ?? '', 80)].join(' · ') })),
    ...inputs.slice(-most).map(({ id, holder, title }) => ({ key: subjectKey('input', id), label: `${who(holder)} · ${shortened(title, 100)}` })),
    ...editions.map(({ id, document, language: own }) => ({ key: subjectKey('edition', id), label: `${shortened(called(subjectKey('document', document), document), 100)} (${own})` })),
  ];
}

/**
 * What a form cites: fields `NAME-of` and `NAME-words`, side by side. The words are cut out of the kept text, never taken
 * from the form; words that the text does not have are refused (rule SY-2). Rows without a thing are left out.
 */
export async function readEvidence({ store: { pool }, process, head }: Visit, fields: FormData, name: string): Promise<readonly Passage[] | Refusal> {
  const words = fields.getAll(`${name}-words`).map((one) => (typeof one === 'string' ? one.replaceAll('\r\n', '\n').trim() : ''));
  const rows = fields.getAll(`${name}-of`).map((of, at) => ({ of: typeof of === 'string' ? of.trim() : '', words: words[at] ?? '' })).filter(({ of }) => of !== '');
  const passages: Passage[] = [];
  const keys = rows.map(({ of }) => citedThing.safeParse(of).data);
  const texts = await loadCitedTexts(pool, process, head, keys.filter((key) => key !== undefined));
  for (const [at, { of, words: asked }] of rows.entries()) {
    const key = keys[at];
    if (key === undefined) return refuse('not-found', 'WP-6', { id: of });
    const text = texts.get(key) ?? '';
    const place = placeOfWords(text, asked);
    const span = place === undefined ? undefined : cutSpan(text, place.start, place.end);
    if (asked !== '' && span === undefined) return refuse('passage-differs', 'SY-2');
    passages.push({ of: key, ...(span !== undefined && { span }) });
  }
  return passages;
}


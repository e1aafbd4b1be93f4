import { parseSubjectKey, subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKind } from '../../../../process/vocabulary/ids.ts';
import { search } from '../../../../store/work-plan/search.ts';
import { loadNames } from '../../../../store/work-plan/names.ts';
import { plainText } from '../../../parts/text.tsx';
import type { Visit } from '../../../visit.ts';

/** Something that an amendment can rest on, as it is offered. */
export interface Offered {
  readonly key: SubjectKey;
  readonly title: string;
  readonly extract: string;
}

const restedOn: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['input', 'recommendation', 'sentence', 'note', 'edition', 'document', 'statement', 'position', 'disagreement', 'mandate']);
const most = 20;

/** Inputs, recommendations, sentences of drafts and documents whose words are looked for. */
export async function findRestsOn({ store: { pool }, process, position, language }: Visit, words: string): Promise<readonly Offered[]> {
  if (words === '') return [];
  const hits = await search(pool, { process, position, words, language });
  return hits.flatMap(({ subject, title, extract }) => {
    const parsed = parseSubjectKey(subject);
    if (parsed === undefined || !restedOn.has(parsed.kind)) return [];
    return [{ key: subjectKey(parsed.kind, parsed.id), title: title === '' ? parsed.id : title, extract: extract.replace(/[\u2068\u2069]/gu, '') }];
  }).slice(0, most);
}

/** What was chosen already, by its names. */
export async function loadChosen({ store: { pool }, process, position, language }: Visit, keys: readonly SubjectKey[]): Promise<readonly Offered[]> {
  const names = await loadNames(pool, process, position, keys);
  return keys.map((key) => ({ key, title: plainText(names.get(key) ?? { [language]: key }, language), extract: '' }));
}

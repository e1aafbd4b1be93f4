import type { Evidence } from '../../../process/synthesis/state.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { cutSpan, loadCitedTexts } from '../../../store/synthesis/cited-things.ts';
import { placeOfWords } from '../../synthesis/place-of-words.ts';
import { textField, textFields } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DeskProblem } from './desk-problem.ts';

/** The field in which somebody puts the exact words that they cite of a thing. */
export function wordsField(of: string): string {
  return `words ${of}`;
}

/** What was chosen to rest on. The words of a span are cut out of the kept text here, where they stand once; a form supplies none. */
export async function findEvidence(visit: Visit, fields: FormData): Promise<readonly Evidence[] | DeskProblem> {
  const chosen = textFields(fields, 'item').flatMap((text): readonly SubjectKey[] => {
    const parsed = parseSubjectKey(text);
    return parsed === undefined ? [] : [subjectKey(parsed.kind, parsed.id)];
  });
  const quoting = chosen.filter((of) => textField(fields, wordsField(of)) !== '');
  const texts = quoting.length === 0 ? new Map<SubjectKey, string>() : await loadCitedTexts(visit.store.pool, visit.process, visit.head, quoting);
  const evidence: Evidence[] = [];
  for (const of of chosen) {
    if (!quoting.includes(of)) {
      evidence.push({ of });
      continue;
    }
    const words = textField(fields, wordsField(of));
    const found = spanOf(texts.get(of) ?? '', words);
    if (typeof found === 'string') return { problem: found, words };
    evidence.push({ of, span: found });
  }
  return evidence;
}

function spanOf(text: string, words: string): NonNullable<Evidence['span']> | 'words-none' | 'words-several' {
  const place = placeOfWords(text, words);
  const span = place === undefined ? undefined : cutSpan(text, place.start, place.end);
  if (place === undefined || span === undefined) return 'words-none';
  return placeOfWords(text.slice(place.start + 1), words) === undefined ? span : 'words-several';
}

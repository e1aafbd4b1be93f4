import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';

/** Something to choose: known by its id, called by its label. */
export interface LabelledChoice {
  readonly id: string;
  readonly label: LocalizedText;
}

interface Reading {
  /** In which the lines are written. */
  readonly language: Language;
  /** What there was before: a line that says the same keeps its id, so that answers given to it stay answers. */
  readonly known: readonly LabelledChoice[];
  /** For ids of labels of which no Latin letter is left. */
  readonly prefix: string;
}

/** One choice a line, empty lines and repetitions left out. As many lines as before are the same choices, newly worded or translated. */
export function readChoices(text: string, { language, known, prefix }: Reading): readonly LabelledChoice[] {
  const lines = [...new Set(text.split('\n').map((line) => line.trim().slice(0, 400)).filter((line) => line !== ''))];
  const byLabel = new Map(known.map((choice) => [inLanguage(choice.label, language).text, choice]));
  const reworded = lines.length === known.length;
  const found = lines.map((line, index) => {
    const same = byLabel.get(line);
    if (same !== undefined) return { id: same.id, label: same.label };
    const at = reworded ? known[index] : undefined;
    const untouched = at !== undefined && !lines.includes(inLanguage(at.label, language).text);
    return untouched ? { id: at.id, label: { ...at.label, [language]: line } } : { id: '', label: { [language]: line } };
  });
  const taken = new Set([...known, ...found].map(({ id }) => id).filter((id) => id !== ''));
  return found.map(({ id, label }, index) => {
    if (id !== '') return { id, label };
    const free = freeId(idFrom(lines[index] ?? '', `${prefix}-${index + 1}`), taken);
    taken.add(free);
    return { id: free, label };
  });
}

/** A name that a form can use: it begins with a letter and has at most 36 characters, which leaves room for a number. */
export function idFrom(label: string, otherwise: string): string {
  const slug = slugOf(label).replace(/^[0-9-]+/u, '').slice(0, 36).replace(/-+$/u, '');
  return slug === '' ? otherwise : slug;
}

export function writeChoices(choices: readonly LabelledChoice[], language: Language): string {
  return choices.map(({ label }) => inLanguage(label, language).text).join('\n');
}

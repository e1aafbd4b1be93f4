import { comparable } from '../vocabulary/comparable.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { consult } from '../vocabulary/stage.ts';
import { stateName } from '../vocabulary/states/names.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { KnownToPractices, PracticeState } from './state.ts';

/** Whether a State or participant submitted a practice, or is named as who carried it out, in whatever of the six languages. */
export function belongsTo({ holder, implementer }: Pick<PracticeState, 'holder' | 'implementer'>, of: string, known: Pick<KnownToPractices, 'consulted'>): boolean {
  if (of === holder) return true;
  const named = comparable(implementer);
  return namesOf(of, known).some((name) => name !== '' && (spaced.test(name) ? ` ${named} `.includes(` ${name} `) : named.includes(name)));
}

/** Chinese writes no spaces between words; every other of the six languages does. */
const spaced = /^[^\p{Script=Han}]+$/u;

function namesOf(of: string, known: Pick<KnownToPractices, 'consulted'>): readonly string[] {
  if (isState(of)) return languages.map((language) => comparable(stateName(of, language)));
  const participant = consult(known, 'participant', subjectKey('participant', of));
  return participant === undefined ? [] : Object.values(participant.name).map(comparable);
}

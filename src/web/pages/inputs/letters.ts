import { z } from 'zod';
import { inputForms } from '../../../process/inputs/state.ts';
import type { InputForm } from '../../../process/inputs/state.ts';
import { findNearDuplicates } from '../../../analysis/near-duplicates/find-near-duplicates.ts';
import { fingerprintOfWords, listCopies, loadWords } from '../../../store/inputs/list-inputs.ts';
import { hashOfCause, keepComputed, loadComputed } from '../../../store/synthesis/computed.ts';
import type { Visit } from '../../visit.ts';

/** Standing inputs that are copies of one another, edited or not: one letter with many signatories. */
export interface Letter {
  /** Ids of inputs; at least two. */
  readonly members: readonly string[];
  /** The one whose words most of them share. */
  readonly shown: string;
}

/** So many texts are compared with one another while somebody waits; of more, only exact copies are put together. */
const mostCompared = 2000;
const version = 1;
const computed = z.array(z.object({ members: z.array(z.string()), shown: z.string() }));

type Looked = Pick<Visit, 'store' | 'process' | 'position'>;

/** The letters among the inputs that stand at the position looked at: written ones and cards apart. Found once, then remembered until an input changes. */
export async function loadLetters(visit: Looked): Promise<readonly Letter[]> {
  return (await Promise.all(inputForms.map((form) => lettersOf(visit, form)))).flat();
}

async function lettersOf({ store: { pool, clock }, process, position }: Looked, form: InputForm): Promise<readonly Letter[]> {
  const { count, hash } = await fingerprintOfWords(pool, process, position, form);
  if (count < 2) return [];
  const what = `letters-${form}`;
  const cause = hashOfCause({ version, hash });
  const known = computed.safeParse(await loadComputed(pool, process, what, cause));
  if (known.success) return known.data;
  const letters = count > mostCompared ? await listCopies(pool, process, position, form) : lettersAmong(await loadWords(pool, process, position, form));
  await keepComputed(pool, process, what, cause, letters, clock());
  return letters;
}

export function lettersAmong(words: readonly { readonly id: string; readonly text: string }[]): readonly Letter[] {
  return findNearDuplicates(words.map(({ text }) => text)).flatMap(({ members, medoid }) => {
    const [ids, shown] = [members.flatMap((place) => words[place]?.id ?? []), words[medoid]?.id];
    return ids.length < 2 || shown === undefined ? [] : [{ members: ids, shown }];
  });
}

import type { AgreedProvision, AgreedText } from '../../../store/commitments/agreed-words.ts';

/** A commitment that a text could give. */
export interface Proposed {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly order: number;
  readonly provisions: readonly string[];
}

/** Each objective of a text with all that stands under it, but those of which a commitment was made already. Its number is that of its own words where they begin with one, or its place among the objectives. */
export function objectivesOfText({ provisions }: Pick<AgreedText, 'provisions'>, taken: { readonly ids: ReadonlySet<string>; readonly provisions: ReadonlySet<string>; readonly labels: ReadonlySet<string> }): readonly Proposed[] {
  const objectives = provisions.filter(({ kind }) => kind === 'objective');
  const used = new Set(taken.labels);
  return objectives.flatMap((objective, at) => {
    if (taken.provisions.has(objective.id)) return [];
    const { number, title } = numbered(objective);
    const label = free(number ?? String(at + 1), used);
    used.add(label);
    return [{ id: taken.ids.has(objective.id) ? `${objective.id}-commitment` : objective.id, label, title, order: at + 1, provisions: [objective.id, ...under(objective.id, provisions)] }];
  });
}

/** Everything below a provision, in the order of the text. */
function under(id: string, provisions: readonly AgreedProvision[]): readonly string[] {
  const within = new Set<string>([id]);
  for (const one of provisions) if (one.parent !== undefined && within.has(one.parent)) within.add(one.id);
  return provisions.filter((one) => one.id !== id && within.has(one.id)).map((one) => one.id);
}

/** `Objective 7: Fewer risks` and `7. Fewer risks` say their number. */
function numbered({ label, words }: AgreedProvision): { readonly number: string | undefined; readonly title: string } {
  const own = /^[^\d:.]{0,24}?(?<number>\d{1,3})\s*[.:–—-]\s*(?<title>\S.*)$/su.exec(words)?.groups;
  const number = own?.['number'] ?? /\d{1,3}/u.exec(label)?.[0];
  return { number, title: (own?.['title'] ?? words).replace(/\s+/gu, ' ').trim().slice(0, 390) };
}

function free(wanted: string, used: ReadonlySet<string>): string {
  for (let more = 0; ; more += 1) {
    const label = more === 0 ? wanted : `${wanted} (${more + 1})`;
    if (!used.has(label)) return label;
  }
}

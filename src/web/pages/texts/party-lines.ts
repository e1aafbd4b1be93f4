import type { GroupState } from '../../../process/participation/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { isStateCode, stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** Parties as people write them in a field, a line each: a State by its name or its two letters, a group by its short name or its id. */
export class PartyLines {
  readonly #byName = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor({ language }: Pick<Visit, 'language'>, groups: readonly GroupState[]) {
    for (const { code, name } of statesIn(language)) this.#add(code, name, code, stateName(code, 'en'));
    for (const { id, shortName, name } of groups) this.#add(id, plainText(shortName, language), id, ...Object.values(shortName), ...Object.values(name));
  }

  #add(party: string, shown: string, ...known: readonly string[]): void {
    this.#names.set(party, shown);
    for (const name of [shown, ...known]) this.#byName.set(folded(name), party);
  }

  /** The parties of the lines, each once, and the lines that name none. */
  read(field: string): { readonly parties: readonly string[]; readonly unknown: readonly string[] } {
    const lines = field.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const found = lines.map((line) => ({ line, party: this.#byName.get(folded(line)) }));
    return { parties: [...new Set(found.flatMap(({ party }) => party ?? []))], unknown: found.flatMap(({ line, party }) => (party === undefined ? [line] : [])) };
  }

  write(parties: readonly string[]): string {
    return parties.map((party) => this.#names.get(party) ?? party).join('\n');
  }
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

export async function loadPartyLines(visit: Visit): Promise<{ readonly lines: PartyLines; readonly groups: readonly GroupState[] }> {
  const { store, process, position } = visit;
  const groups = await listThings(store.pool, { process, position, kind: 'group' });
  return { lines: new PartyLines(visit, groups), groups };
}

export function isGroup(party: string): boolean {
  return !isStateCode(party);
}

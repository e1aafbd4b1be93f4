import type { Pool } from 'pg';
import type { Approach, ProvisionKind } from '../../process/text/state.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { FewKept } from '../few-kept.ts';
import { heldAt } from '../work-plan/load-states.ts';
import type { Direction, Edge } from './chain-graph.ts';

/** A provision of a revision without its words. */
export interface PlacedProvision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly label: string;
  readonly parent?: string;
}

export interface LedgerLine {
  readonly provision: string;
  readonly from: readonly string[];
  readonly approach: Approach;
}

/** What an issued revision says of its provisions; it is never changed. */
export interface RevisionStructure {
  readonly id: string;
  readonly text: string;
  readonly number: number;
  /** The position of the act that issued it. */
  readonly at: number;
  readonly provisions: readonly PlacedProvision[];
  readonly ledger: readonly LedgerLine[];
}

/** So many revisions are kept. */
const kept = new FewKept<RevisionStructure>(60);

interface Issued {
  readonly id: string;
  readonly text: string;
  readonly number: number;
  readonly at: number;
}

/** Every revision of every text of a process as of a position, first to last in each text. */
export async function loadStructures(pool: Pool, process: string, position: number): Promise<readonly RevisionStructure[]> {
  const { rows } = await pool.query<Issued>({
    name: 'revisions-issued',
    text: `select id, text, number::int as number, (select min(h.from_position) from "revision" h where h.process_id = $1 and h.id = t.id) as at from "revision" t where ${heldAt} order by text, number`,
    values: [process, position],
  });
  const missing = rows.filter(({ id }) => kept.get(pool, `${process}/${id}`) === undefined).map(({ id }) => id);
  const found = missing.length === 0 ? new Map<string, Content>() : await loadContents(pool, process, position, missing);
  return rows.map((issued) => {
    const name = `${process}/${issued.id}`;
    const structure = kept.get(pool, name) ?? { ...issued, ...(found.get(issued.id) ?? { provisions: [], ledger: [] }) };
    kept.set(pool, name, structure);
    return structure;
  });
}

type Content = Pick<RevisionStructure, 'provisions' | 'ledger'>;

async function loadContents(pool: Pool, process: string, position: number, ids: readonly string[]): Promise<ReadonlyMap<string, Content>> {
  const { rows } = await pool.query<Content & { readonly id: string }>({
    name: 'revision-contents',
    text: `select id, (select jsonb_agg(p - 'words' - 'placeholder' order by n) from jsonb_array_elements(provisions) with ordinality as ps(p, n)) as provisions,
        coalesce((select jsonb_agg(jsonb_build_object('provision', l -> 'provision', 'from', l -> 'from', 'approach', l -> 'approach')) from jsonb_array_elements(ledger) l), '[]') as ledger
      from "revision" where ${heldAt} and id = any($3::text[])`,
    values: [process, position, ids],
  });
  return new Map(rows.map(({ id, provisions, ledger }) => [id, { provisions: provisions ?? [], ledger }]));
}

/** What revisions say: of what each provision is part in the last revision that has it, what it was made from, and in which it stands. */
export class Structures {
  /** By the text. */
  readonly byText: ReadonlyMap<string, readonly RevisionStructure[]>;
  readonly #from = new Map<string, Edge[]>();
  readonly #to = new Map<string, Edge[]>();
  readonly #last = new Map<string, { readonly revision: RevisionStructure; readonly provision: PlacedProvision }>();

  constructor(revisions: readonly RevisionStructure[]) {
    this.byText = Map.groupBy(revisions, ({ text }) => text);
    for (const revision of revisions) for (const provision of revision.provisions) this.#last.set(provision.id, { revision, provision });
    for (const { revision, provision } of this.#last.values()) {
      const key = subjectKey('provision', provision.id);
      if (provision.parent !== undefined) this.#add({ from: key, to: subjectKey('provision', provision.parent), relation: 'within', at: revision.at });
      this.#add({ from: key, to: subjectKey('revision', revision.id), relation: 'stands-in', at: revision.at });
    }
    for (const { at, ledger } of revisions) for (const { provision, from } of ledger) for (const before of from) if (before !== provision) this.#add({ from: subjectKey('provision', before), to: subjectKey('provision', provision), relation: 'made-from', at });
  }

  #add(edge: Edge): void {
    this.#from.set(edge.from, [...(this.#from.get(edge.from) ?? []), edge]);
    this.#to.set(edge.to, [...(this.#to.get(edge.to) ?? []), edge]);
  }

  edgesOf(keys: readonly SubjectKey[], direction: Direction): readonly Edge[] {
    const index = direction === 'forth' ? this.#from : this.#to;
    return keys.flatMap((key) => index.get(key) ?? []);
  }

  /** In the last revision that has it. */
  find(provision: string): { readonly revision: RevisionStructure; readonly provision: PlacedProvision } | undefined {
    return this.#last.get(provision);
  }

  /** Itself and what it consists of, in the order of the text. */
  withParts(provision: string): readonly string[] {
    const all = new Set([provision]);
    for (const { id, parent } of this.#last.get(provision)?.revision.provisions ?? []) if (parent !== undefined && all.has(parent)) all.add(id);
    return [...all];
  }

  /** Of what it is part, the nearest first. */
  above(provision: string): readonly PlacedProvision[] {
    const found: PlacedProvision[] = [];
    let at = this.#last.get(provision)?.provision.parent;
    while (at !== undefined && !found.some(({ id }) => id === at)) {
      const next = this.#last.get(at)?.provision;
      if (next === undefined) break;
      found.push(next);
      at = next.parent;
    }
    return found;
  }

  all(): readonly Edge[] {
    return [...this.#from.values()].flat();
  }
}

import type { AknUnit } from './akn-units.ts';
import type { ProvisionKind } from '../../process/text/state.ts';

/** An element of the structure, with its id by the naming convention of Akoma Ntoso: `art_3__para_2bis`. */
export interface AknNode {
  readonly unit: AknUnit;
  readonly eId: string;
  readonly name: string;
  readonly children: readonly AknNode[];
}

export interface AknTree {
  /** Each a heading, if there is one, with the recitals under it. */
  readonly preamble: readonly { readonly eId: string; readonly heading?: AknNode; readonly recitals: readonly AknNode[] }[];
  readonly body: readonly AknNode[];
  /** By `wId`. */
  readonly eIds: ReadonlyMap<string, string>;
  readonly nodes: readonly AknNode[];
}

/** Elements of the body and their abbreviations. */
const elements: Readonly<Record<ProvisionKind, readonly [string, string]>> = {
  heading: ['section', 'sec'],
  preambular: ['paragraph', 'para'],
  operative: ['paragraph', 'para'],
  article: ['article', 'art'],
  objective: ['hcontainer', 'hcontainer'],
  paragraph: ['paragraph', 'para'],
  point: ['point', 'point'],
  subpoint: ['indent', 'indent'],
  cell: ['hcontainer', 'hcontainer'],
};

interface Branch {
  readonly unit: AknUnit;
  readonly below: Branch[];
}

/** The preambular paragraphs at the beginning are the preamble, with what belongs to them; all else is the body, in its sequence. */
export function treeOf(units: readonly AknUnit[]): AknTree {
  const branches = nested(units);
  const end = branches.findIndex((branch, at) => !isPreambular(branch, branches[at + 1]));
  const [before, after] = end === -1 ? [branches, []] : [branches.slice(0, end), branches.slice(end)];
  const ids = new Ids();
  const preamble = preambleOf(before, ids);
  const body = after.map((branch) => nodeOf(branch, '', ids));
  const nodes = [...preamble.flatMap(({ heading, recitals }) => [...(heading ? [heading] : []), ...recitals.flatMap(withBelow)]), ...body.flatMap(withBelow)];
  return { preamble, body, nodes, eIds: new Map(nodes.map(({ eId, unit }) => [unit.wId, eId])) };
}

function withBelow(node: AknNode): readonly AknNode[] {
  return [node, ...node.children.flatMap(withBelow)];
}

/** By level: each under the last one that is higher. */
function nested(units: readonly AknUnit[]): readonly Branch[] {
  const [roots, open]: [Branch[], Branch[]] = [[], []];
  for (const unit of units) {
    const branch: Branch = { unit, below: [] };
    while (open.length > 0 && (open.at(-1)?.unit.level ?? 0) >= unit.level) open.pop();
    (open.at(-1)?.below ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

function isPreambular({ unit: { kind }, below }: Branch, next: Branch | undefined): boolean {
  if (kind !== 'heading') return kind === 'preambular';
  return below.length > 0 ? below.every((one) => one.unit.kind === 'preambular') : next?.unit.kind === 'preambular';
}

function preambleOf(branches: readonly Branch[], ids: Ids): AknTree['preamble'] {
  const groups: { heading?: Branch; recitals: Branch[] }[] = [];
  for (const branch of branches) {
    const last = groups.at(-1);
    if (branch.unit.kind === 'heading') groups.push({ heading: branch, recitals: [...branch.below] });
    else if (last === undefined) groups.push({ recitals: [branch] });
    else last.recitals.push(branch);
  }
  return groups.map(({ heading, recitals }, at) => {
    const eId = groups.length === 1 ? 'recs' : `recs_${at + 1}`;
    return { eId, ...(heading && { heading: { unit: heading.unit, eId: `${eId}__heading`, name: 'heading', children: [] } }), recitals: recitals.map((branch) => recitalOf(branch, eId, ids)) };
  });
}

function recitalOf(branch: Branch, above: string, ids: Ids): AknNode {
  const eId = ids.next(above, 'rec', branch.unit);
  return { unit: branch.unit, eId, name: 'recital', children: branch.below.map((one) => itemOf(one, `${eId}__list_1`, ids)) };
}

function itemOf(branch: Branch, above: string, ids: Ids): AknNode {
  const eId = ids.next(above, 'item', branch.unit);
  return { unit: branch.unit, eId, name: 'item', children: branch.below.map((one) => itemOf(one, `${eId}__list_1`, ids)) };
}

function nodeOf({ unit, below }: Branch, above: string, ids: Ids): AknNode {
  const [name, short] = elements[unit.kind];
  const eId = ids.next(above, short, unit);
  return { unit, eId, name, children: below.map((one) => nodeOf(one, eId, ids)) };
}

/** Ids from labels, and from places where a label has no number; each only once. */
class Ids {
  readonly #given = new Set<string>();

  next(above: string, short: string, { number: label }: AknUnit): string {
    const front = `${above === '' ? '' : `${above}__`}${short}_`;
    const number = numberOf(label);
    for (let count = 1; ; count += 1) {
      const eId = front + (number === undefined ? String(count) : count === 1 ? number : `${number}-${count}`);
      if (this.#given.has(eId)) continue;
      this.#given.add(eId);
      return eId;
    }
  }
}

/** `12 bis.` → `12bis`, `(a)` → `a`, `PP3` → `3`; undefined: there is nothing in it that an id can have. */
function numberOf(label: string): string | undefined {
  const [digits] = /\d.*$/u.exec(label.normalize('NFKC')) ?? [];
  const number = (digits ?? label).normalize('NFKC').toLowerCase().replace(/[^a-z0-9]/gu, '');
  return number === '' ? undefined : number;
}

import type { ProcessCommand } from '../../../../process/commands.ts';
import { addedLabel } from '../../../../process/text/labels.ts';
import { slugOf, subjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../../store/list-things.ts';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { performAct } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import type { Visit } from '../../../visit.ts';
import { amendsOf } from './amend-asked.ts';
import type { Asked, Typed } from './amend-asked.ts';
import type { Seen } from './carry-wish.ts';

interface Tabling {
  readonly sent: SentForm;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly seen: Seen;
}

type Tabled = Extract<ProcessCommand, { readonly name: 'table-amendment' }>['data'];

/** So often another label is tried, where others add something at the same place at the same time. */
const mostTries = 8;

/** Tables what was typed, on the revision that was seen, so that one which came since refuses it. */
export async function tableIt(visit: Visit, view: TextView, tabling: Tabling): Promise<{ readonly amendment: string; readonly position: number } | Refusal> {
  const { sent, asked, typed } = tabling;
  if (typed.parties.length === 0) return refuse('nobodys', 'TX-23', { holder: '' });
  const first = asked.type === 'ADD' ? await nextOrdinal(visit, view, asked.provision) : 1;
  for (let ordinal = first; ; ordinal += 1) {
    const label = asked.type === 'ADD' ? addedLabel(provisionOf(view, asked.provision)?.label, ordinal, view.compiled.text.language) : (provisionOf(view, asked.provision)?.label ?? '');
    const data = dataOf(view, tabling, label);
    if (isSaidAlready(view, data)) return refuse('nothing-changes', 'TX-23');
    const done = await performAct(visit, { sent, commands: [{ name: 'table-amendment', data }], about: subjectKey('text', view.negotiation.text.id) });
    if (!isRefusal(done)) return { amendment: data.amendment, position: done.position };
    const labelTaken = asked.type === 'ADD' && done.code === 'already-exists' && done.details['id'] === label;
    if (!labelTaken || ordinal - first >= mostTries) return done;
  }
}

interface Wish {
  readonly amendmentType: string;
  readonly words?: string;
  readonly after?: string;
  readonly at?: readonly number[];
  readonly next?: readonly string[];
}

/** The last word of each of them there says it; an earlier one, that another took the place of, may be tabled anew. The same form sent twice is answered twice. */
function isSaidAlready({ negotiation: { amendments } }: TextView, data: Tabled): boolean {
  return data.proponents.every((party) => {
    const last = amendments.findLast((one) => one.proponents.includes(party) && rowOf(one) === rowOf(data));
    return last !== undefined && last.id !== data.amendment && wishOf(last) === wishOf(data);
  });
}

/** What takes the place of what: words of one provision, one kind of wish about it as such, additions never. */
function rowOf({ amendmentType, provision, words }: Pick<Tabled, 'amendmentType' | 'provision' | 'words'>): string {
  if (amendmentType === 'ADD') return `ADD ${words ?? ''}`;
  return `${['MOD', 'ALT', 'SUP', 'NOC'].includes(amendmentType) ? 'words' : amendmentType} ${provision}`;
}

function wishOf({ amendmentType, words, after, at, next }: Wish): string {
  return JSON.stringify([amendmentType, words, after, at, next]);
}

function dataOf(view: TextView, { sent, asked, typed, seen }: Tabling, label: string): Tabled {
  const { type } = asked;
  const mark = sent.commandId.slice(0, 8);
  const called = slugOf(label).slice(0, 40);
  const id = [...(called === '' ? [] : [called]), type.toLowerCase(), mark].join('-');
  const amends = type === 'ADD' ? undefined : amendsOf(asked, provisionOf(view, asked.provision));
  return {
    amendment: id,
    text: view.negotiation.text.id,
    revision: seen.revision,
    // No name is in it: ids are seen where names are not.
    provision: type === 'ADD' ? ['new', ...(called === '' ? [] : [called]), mark].join('-') : asked.provision,
    amendmentType: type,
    proponents: [...typed.parties],
    label,
    ...(typed.reason !== '' && { reason: typed.reason }),
    restsOn: [...typed.restsOn],
    ...(amends !== undefined && { amends: amends.id }),
    ...wanted(view, asked, typed),
  };
}

function wanted(view: TextView, { type, provision }: Asked, { words, kind, after, cuts }: Typed): Pick<Tabled, 'words' | 'after' | 'provisionKind' | 'at' | 'next'> {
  switch (type) {
    case 'MOD':
    case 'ALT':
      return { words };
    case 'ADD':
      return { words, provisionKind: kind, ...(provision !== '' && { after: provision }) };
    case 'MOVE':
      return after === '' ? {} : { after };
    case 'SPLIT':
      return { at: [...cuts] };
    case 'JOIN': {
      const own = view.negotiation.revision.provisions;
      const next = own[own.findIndex(({ id }) => id === provision) + 1]?.id;
      return next === undefined ? {} : { next: [next] };
    }
    case 'SUP':
    case 'NOC':
      return {};
  }
}

/** The first number that no addition there has or had on this revision, be it withdrawn: labels are said aloud and never change hands. */
async function nextOrdinal({ store: { pool }, process, head }: Visit, view: TextView, after: string): Promise<number> {
  const { text, revision } = view.negotiation;
  const all = await listThings(pool, { process, position: head, kind: 'amendment', where: { text: text.id, revision: revision.id, amendmentType: 'ADD' }, limit: 100_000 });
  const taken = new Set(all.map(({ label }) => label));
  const anchor = provisionOf(view, after)?.label;
  let ordinal = all.length;
  while (ordinal > 0 && !taken.has(addedLabel(anchor, ordinal, text.language))) ordinal -= 1;
  return ordinal + 1;
}

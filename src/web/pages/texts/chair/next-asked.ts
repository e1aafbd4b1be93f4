import { digest } from '../../../../process/text/compile/digest.ts';
import { accountOf } from '../../../../process/text/ledger/account.ts';
import type { Account } from '../../../../process/text/ledger/account.ts';
import { draftsThatCount, literalKinds, nextText, orphansFreed } from '../../../../process/text/ledger/next-provision.ts';
import type { NextProvision, NextText } from '../../../../process/text/ledger/next-provision.ts';
import { approaches, provisionKinds, revisionStatuses } from '../../../../process/text/state.ts';
import type { AmendmentState, ConsolidationState, RevisionStatus } from '../../../../process/text/state.ts';
import type { ProvisionId } from '../../../../process/vocabulary/ids.ts';
import { idPattern } from '../../../../process/vocabulary/ids.ts';
import { idOf } from '../../../../process/vocabulary/shapes.ts';
import { textField, textFields } from '../../../take-form.ts';
import type { TextView } from '../../../text/text-view.ts';
import { matchWhole } from './whole-text.ts';

const provisionId = idOf<ProvisionId>();

/** The next revision as it was put together on its page, with what it makes of all that stands. */
export interface NextAsked {
  readonly name: string;
  readonly status: RevisionStatus;
  readonly decidedBy: string;
  readonly taken: ReadonlySet<string>;
  /** Its words were brought as a whole text, and are fields of the form. */
  readonly whole: boolean;
  readonly text: NextText;
  readonly account: Account;
  readonly said: ReadonlyMap<string, ProvisionId | 'lapses'>;
  /** Names all that it was put together from. */
  readonly seen: string;
}

export interface Material {
  readonly view: TextView;
  readonly drafted: readonly ConsolidationState[];
}

/** From what was typed; without a form, as the desk left it. `whole`: a text that was brought just now, a paragraph a line. */
export function nextAsked({ view, drafted }: Material, form: FormData | undefined, whole?: string): NextAsked {
  const { negotiation: { revision, amendments, provisions }, compiled } = view;
  const taken = new Set(form === undefined ? [] : textFields(form, 'take'));
  const isWhole = whole !== undefined || (form !== undefined && textField(form, 'mode') === 'whole');
  const made = nextText(compiled, drafted, taken);
  const agreed = new Map([...provisions].flatMap(([id, { agreement }]) => (agreement === undefined ? [] : [[id, agreement.words] as const])));
  const rows = whole !== undefined ? matchWhole(whole, { provisions: revision.provisions, agreed, language: view.negotiation.text.language, newId: (at) => `${revision.text.slice(0, 40).replace(/-+$/u, '')}-${revision.number + 1}-${digest(`${revision.id} ${at} ${whole}`).slice(0, 12)}` }) : isWhole && form !== undefined ? rowsIn(form, new Set(agreed.keys())) : made.provisions;
  const ordered = form === undefined || whole !== undefined ? rows : inOrder(rows, form);
  const text: NextText = { provisions: orphansFreed(ordered), leaving: made.leaving };
  const said = form === undefined ? new Map<string, ProvisionId | 'lapses'>() : saidIn(form, amendments);
  const settlements = new Map([...provisions].map(([id, { settlements: all }]) => [id, all]));
  return {
    name: form === undefined ? '' : textField(form, 'name'),
    status: revisionStatuses.find((one) => form !== undefined && one === textField(form, 'status')) ?? 'chair-text',
    decidedBy: form === undefined ? '' : textField(form, 'decided-by'),
    taken, whole: isWhole, text, said,
    account: accountOf({ before: revision, amendments, settlements, next: text.provisions, leaving: made.leaving, consolidations: draftsThatCount(compiled, drafted), said }),
    seen: digest(JSON.stringify([revision.id, amendments.map(({ id, changedAt }) => [id, changedAt]), [...provisions].map(([id, { changedAt }]) => [id, changedAt]), drafted.map(({ id }) => id)])),
  };
}

function inOrder(rows: readonly NextProvision[], form: FormData): readonly NextProvision[] {
  const place = (id: string, at: number) => {
    const asked = textField(form, `place ${id}`);
    const number = Number(asked);
    return asked === '' || !Number.isFinite(number) ? at + 1 : number;
  };
  const literal = (one: NextProvision): NextProvision => {
    const label = form.get(`label ${one.id}`);
    return typeof label === 'string' ? { ...one, label: label.trim() } : one;
  };
  // A provision that was sent to the place of another stands before it.
  return rows.map((one, at) => ({ one: literal(one), at, to: place(one.id, at) })).toSorted((a, b) => a.to - b.to || Number(b.to !== b.at + 1) - Number(a.to !== a.at + 1) || a.at - b.at).map(({ one }) => one);
}

/** The rows of a whole text, as they were sent back. */
function rowsIn(form: FormData, agreed: ReadonlySet<string>): readonly NextProvision[] {
  return textFields(form, 'row').filter((id) => idPattern.test(id)).flatMap((id): readonly NextProvision[] => {
    const field = (name: string) => textField(form, `${name} ${id}`);
    if (field('approach') === 'dropped') return [];
    const approach = approaches.find((one) => one === field('approach'));
    const from = field('from').split(' ').filter((one) => idPattern.test(one)).map((one) => provisionId.parse(one));
    const parent = field('parent');
    const rationale = field('rationale');
    return [{
      id: provisionId.parse(id), kind: provisionKinds.find((kind) => kind === field('kind')) ?? 'paragraph', words: field('words'), from,
      ...(parent !== '' && { parent: provisionId.parse(parent) }), ...(approach !== undefined && { approach }), ...(rationale !== '' && { rationale }), ...(agreed.has(id) && { agreed: true }),
    }];
  });
}

/** `fate ID`: `lapses`, or the provision whose words answer it; `fate-all` for those of which nothing is said. */
function saidIn(form: FormData, amendments: readonly AmendmentState[]): ReadonlyMap<string, ProvisionId | 'lapses'> {
  const all = textField(form, 'fate-all');
  return new Map(amendments.flatMap(({ id, provision }): (readonly [string, ProvisionId | 'lapses'])[] => {
    const own = textField(form, `fate ${id}`);
    const said = own === '' ? all : own;
    if (said === 'lapses') return [[id, said]];
    return said === 'answered' ? [[id, provision]] : [];
  }));
}

/** Whether labels of this kind are printed otherwise than counted, and so are typed. */
export function typedLabels({ negotiation: { revision, text } }: TextView): ReadonlySet<string> {
  return literalKinds(revision.provisions, text.language);
}

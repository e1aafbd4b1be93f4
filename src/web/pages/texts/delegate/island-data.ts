import { catalogues } from '../../../messages/catalogues.ts';
import type { MessageKey } from '../../../messages/catalogue.ts';
import { ofText } from '../../../text/text-language.ts';
import type { AmendFormProps } from './amend-form.tsx';
import type { Ground, Wanted } from './foresee.ts';

/** What the script needs to show the difference while somebody types. */
export interface AmendData {
  readonly ground: Ground;
  readonly type: Wanted['type'];
  readonly label: string;
  readonly own: { readonly lang: string; readonly dir: 'rtl' | 'ltr' };
  readonly pageLang?: string;
  /** Of the parties whose proposals stand. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, string>>;
}

/** Those of its messages hold no plural: the script has no need of more than putting words in their places. */
const said: readonly MessageKey[] = [
  'amend.difference', 'amend.empty', 'amend.too-long', 'amend.nothing', 'amend.settled', 'amend.brackets', 'amend.apart', 'amend.same', 'amend.join', 'amend.future',
  'text.bracket', 'text.names.between', 'text.no-text', 'text.option', 'text.verb.propose', 'text.verb.retain', 'text.verb.delete', 'text.verb.oppose', 'text.verb.reserve',
];

/** More characters of proposals than this are not sent to a phone: there the difference is shown live, and the compilation by its button. */
const mostSent = 150_000;

export function islandData({ visit, view, asked, ground, label }: Pick<AmendFormProps, 'visit' | 'view' | 'asked' | 'ground' | 'label'>): AmendData {
  const { text } = view.negotiation;
  const size = ground.proposals.reduce((sum, { words = '' }) => sum + words.length, 0);
  const sent = size > mostSent ? { ...ground, proposals: [] } : ground;
  const parties = new Set(sent.proposals.flatMap((one) => one.parties));
  return {
    ground: sent,
    type: asked.type === 'ADD' || asked.type === 'ALT' ? asked.type : 'MOD',
    label,
    own: ofText(text.language),
    ...(text.language !== visit.language && { pageLang: ofText(visit.language).lang }),
    names: Object.fromEntries([...parties].map((party) => [party, view.nameOf(party)])),
    messages: Object.fromEntries(said.map((key) => [key, catalogues[visit.language][key]])),
  };
}

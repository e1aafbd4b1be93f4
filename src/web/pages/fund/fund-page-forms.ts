import { randomUUID } from 'node:crypto';
import { quotations } from '../../../process/fund/state.ts';
import type { FundState } from '../../../process/fund/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { languageName } from '../../parts/language-names.ts';
import type { Option } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { allOf, loadOwnParties } from '../commitments/own-parties.ts';
import { answerForms } from './fund-form.tsx';
import type { FundForm } from './fund-form.tsx';
import { linesOf } from './terms-form.ts';

/** Unguessable and short: whoever sends the form twice has the same command id, so that no second thing comes of it. */
export function newId(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 13)}`;
}

/** Where the commands about a fund as a whole, and those that make something new in it, are typed. */
export async function fundForms(visit: Visit, fund: FundState): Promise<readonly FundForm[]> {
  const parties = visit.asOf === undefined && visit.actor.standing !== 'public' ? allOf(await loadOwnParties(visit)) : [];
  return [pledgeForm(visit, fund, parties), ratesForm(visit, fund), exchangeForm(fund), revalueForm(fund), { command: 'close-fund', label: 'fund.do.close-fund', data: { fund: fund.id }, fields: [] }];
}

export function objectiveOptions(visit: Visit, fund: FundState): readonly Option[] {
  return fund.objectives.map(({ id, title }) => ({ value: id, label: plainText(title, visit.language) }));
}

function pledgeForm(visit: Visit, fund: FundState, parties: readonly Option[]): FundForm {
  const [only] = parties;
  return {
    command: 'pledge-contribution', label: 'fund.do.pledge-contribution', data: { contribution: newId('c'), fund: fund.id },
    fields: [
      { name: 'donor', kind: 'choice', label: 'fund.donor', options: parties, ...(parties.length === 1 && only !== undefined && { value: only.value }) },
      { name: 'donorKind', kind: 'choice', label: 'fund.donor-kind', options: fund.donorKinds.map((kind) => ({ value: kind, label: visit.words(`fund.donor.${kind}`) })) },
      { name: 'money', kind: 'money', label: 'fund.amount', value: fund.currency },
      { name: 'on', kind: 'day', label: 'fund.day' },
      { name: 'earmark', kind: 'choice', label: 'fund.earmark', hint: 'fund.earmark.hint', options: objectiveOptions(visit, fund), optional: true },
      { name: 'earmarkReason', kind: 'prose', label: 'fund.earmark.reason', optional: true },
    ],
  };
}

function ratesForm(visit: Visit, fund: FundState): FundForm {
  return {
    command: 'publish-rates', label: 'fund.do.publish-rates', data: { fund: fund.id },
    fields: [
      { name: 'on', kind: 'day', label: 'fund.rate.on' },
      { name: 'quoted', kind: 'choice', label: 'fund.rate.quoted', options: quotations.map((one) => ({ value: one, label: visit.words(`fund.rate.quoted.${one}`, { currency: fund.currency }) })), value: 'units-for-one' },
      { name: 'rates', kind: 'prose', label: 'fund.rates', hint: 'fund.rates.hint' },
      { name: 'source', kind: 'line', label: 'fund.rate.source' },
    ],
    shaped: ({ rates, ...same }) => ({ rates: linesOf(typeof rates === 'string' ? rates : '').map((line) => {
      const [currency = '', rate = ''] = line.split(/[\s=:;]+/u);
      return { ...same, currency: currency.toUpperCase(), rate: rate.replace(',', '.') };
    }) }),
  };
}

function exchangeForm(fund: FundState): FundForm {
  return {
    command: 'exchange-cash', label: 'fund.do.exchange-cash', data: { fund: fund.id },
    fields: [{ name: 'sold', kind: 'money', label: 'fund.sold' }, { name: 'bought', kind: 'money', label: 'fund.bought', value: fund.currency }, { name: 'on', kind: 'day', label: 'fund.day' }, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }],
  };
}

function revalueForm(fund: FundState): FundForm {
  return { command: 'revalue-cash', label: 'fund.do.revalue-cash', data: { fund: fund.id }, fields: [{ name: 'on', kind: 'day', label: 'fund.day' }, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }] };
}

/** New proposals and requests have their own forms beside their lists. */
export async function proposalForm(visit: Visit, fund: FundState): Promise<FundForm> {
  const { store, process, position, language, actor } = visit;
  const parties = actor.standing === 'public' ? [] : allOf(await loadOwnParties(visit));
  const [only] = parties;
  const commitments = await listThings(store.pool, { process, position, kind: 'commitment', limit: 200 });
  return {
    command: 'submit-proposal', label: 'fund.do.submit-proposal', data: { proposal: newId('p'), fund: fund.id },
    fields: [
      { name: 'title', kind: 'line', label: 'field.title' },
      { name: 'language', kind: 'choice', label: 'texts.language', options: languages.map((one) => ({ value: one, label: languageName(one, language) })), value: language },
      { name: 'applicant', kind: 'choice', label: 'fund.applicant', options: parties, ...(parties.length === 1 && only !== undefined && { value: only.value }) },
      { name: 'others', kind: 'line', label: 'fund.applicants.others', hint: 'fund.codes.hint', optional: true },
      { name: 'countries', kind: 'line', label: 'fund.countries', hint: 'fund.codes.hint' },
      { name: 'objective', kind: 'choice', label: 'fund.objective', options: objectiveOptions(visit, fund) },
      { name: 'commitment', kind: 'choice', label: 'fund.commitment', options: commitments.map(({ id, label, title }) => ({ value: id, label: `${label} ${plainText(title, language)}` })), optional: true },
      { name: 'summary', kind: 'prose', label: 'fund.summary' },
      { name: 'asked', kind: 'money', label: 'fund.asked', value: fund.currency, fixed: true },
    ],
    shaped: ({ applicant, others, countries, commitment, ...rest }) => ({ ...rest, applicants: [...(typeof applicant === 'string' ? [applicant] : []), ...codesIn(others)], countries: codesIn(countries).map((code) => code.toUpperCase()), commitments: typeof commitment === 'string' ? [commitment] : [] }),
  };
}

function codesIn(typed: unknown): readonly string[] {
  return typeof typed === 'string' ? typed.split(/[\s,;]+/u).filter((one) => one !== '') : [];
}

/** What was sent from the page of a fund. */
export function answerFund(visit: Visit, sent: SentForm, forms: readonly FundForm[], fund: FundState): Promise<Response | Refusal> {
  const form = forms.find(({ command }) => command === sent.act);
  if (form === undefined) return Promise.resolve(refuse('bad-input', 'WP-7', { field: 'act' }));
  const ofFund = ['publish-rates', 'exchange-cash', 'revalue-cash', 'close-fund'].includes(form.command);
  return answerForms(visit, sent, forms, ofFund ? subjectKey('fund', fund.id) : undefined, linkTo(visit, 'fund', { id: fund.id }));
}

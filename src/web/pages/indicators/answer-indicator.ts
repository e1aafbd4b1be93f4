import type { ProcessCommand } from '../../../process/commands.ts';
import { dimensions, qualities } from '../../../process/indicators/state.ts';
import type { IndicatorState } from '../../../process/indicators/state.ts';
import { migratoryStatuses, sexes } from '../../../process/indicators/code-lists.ts';
import { breakdownKey } from '../../../process/indicators/breakdown.ts';
import { comparable } from '../../../process/vocabulary/comparable.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { readAge, readPeriod } from '../../../interchange/indicators/codes.ts';
import { loadSeries } from './load-indicators.ts';

/** Carries out a form of the list of indicators or of one of them. */
export async function answerIndicator(visit: Visit, sent: SentForm, indicator: IndicatorState | undefined): Promise<Response | Refusal> {
  const id = indicator?.id ?? idFrom(textField(sent.fields, 'code'));
  const command = await commandOf(visit, sent, id, indicator);
  if (isRefusal(command)) return command;
  const outcome = await performAct(visit, { sent, commands: [command], ...(sent.act === 'define' && indicator !== undefined && { about: subjectKey('indicator', id) }) });
  return isRefusal(outcome) ? outcome : toDone(linkTo(visit, 'indicator', { id }), outcome.position);
}

/** An id that can be read: `10.7.2` is `ind-10-7-2`. */
function idFrom(code: string): string {
  const plain = comparable(code.replaceAll('.', ' ')).replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 50);
  return plain === '' ? '' : `ind-${plain}`;
}

async function commandOf(visit: Visit, { act, fields }: SentForm, id: string, indicator: IndicatorState | undefined): Promise<ProcessCommand | Refusal> {
  if (act === 'define') return { name: indicator === undefined ? 'define-indicator' : 'change-indicator', data: { indicator: id, ...definitionIn(visit, fields, indicator) } };
  const state = textField(fields, 'state');
  const period = readPeriod(textField(fields, 'period')) ?? textField(fields, 'period');
  if (act === 'withdraw') return withdrawal(visit, fields, { id, state, period });
  if (act !== 'record') return refuse('bad-input', 'WP-1', { field: 'act' });
  const age = readAge(textField(fields, 'age'));
  const sex = sexes.find((one) => one === textField(fields, 'sex'));
  const status = migratoryStatuses.find((one) => one === textField(fields, 'status'));
  if (age === 'unknown') return refuse('bad-input', 'ID-4', { field: 'age' });
  const note = textField(fields, 'note');
  return {
    name: 'record-values',
    data: {
      indicator: id,
      state,
      observations: [{ period, ...(sex !== undefined && { sex }), ...(typeof age === 'object' && { age: age.code }), ...(status !== undefined && { status }), value: textField(fields, 'value'), source: textField(fields, 'source'), quality: qualities.find((one) => one === textField(fields, 'quality')) ?? 'official', ...(note !== '' && { note }) }],
    },
  };
}

function definitionIn({ language }: Visit, fields: FormData, before: IndicatorState | undefined) {
  const address = textField(fields, 'address');
  const chosen = new Set(textFields(fields, 'dimension'));
  const decimals = textField(fields, 'decimals');
  return {
    code: textField(fields, 'code'),
    // The versions in other languages stay as they are.
    title: { ...before?.title, [language]: textField(fields, 'title') },
    source: textField(fields, 'source'),
    ...(address !== '' && { sourceAddress: address }),
    unit: textField(fields, 'unit'),
    decimals: decimals === '' ? Number.NaN : Number(decimals),
    dimensions: dimensions.filter((one) => chosen.has(one)),
    commitments: [...textFields(fields, 'commitment')],
  };
}

/** Every value of a State in a period, whatever part of the people it is of. */
async function withdrawal(visit: Visit, fields: FormData, { id, state, period }: { readonly id: string; readonly state: string; readonly period: string }): Promise<ProcessCommand> {
  const series = (await loadSeries(visit, id)).find((one) => one.state === state);
  const values = (series?.observations ?? []).filter((one) => one.period === period).map(({ period: of, sex, age, status }) => ({ period: of, ...(sex !== undefined && { sex }), ...(age !== undefined && { age }), ...(status !== undefined && { status }) }));
  const unique = [...new Map(values.map((one) => [breakdownKey(one), one])).values()];
  return { name: 'withdraw-values', data: { indicator: id, state, values: unique.length === 0 ? [{ period }] : unique, reason: textField(fields, 'reason') } };
}

import type { VNode } from 'preact';
import { currencies, isCurrency, minorFrom } from '../../../process/vocabulary/currencies.ts';
import type { Money } from '../../../process/vocabulary/money.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { Choice, Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

/** An amount with its currency; neither need be said. */
export function MoneyFields({ visit, typed }: { readonly visit: Visit; readonly typed: (name: string) => string | undefined }): VNode {
  const { words } = visit;
  return (
    <>
      <Line visit={visit} name="amount" label={words('support.amount')} hint={words('support.amount.hint')} value={typed('amount')} optional />
      <Choice visit={visit} name="currency" label={words('support.currency')} value={typed('currency')} options={currencies.map((code) => ({ value: code, label: code }))} optional />
    </>
  );
}

/** What was typed, exactly; undefined where no amount was. Refused: an amount without a currency, what is no number, less than the smallest unit. */
export function moneyIn(visit: Visit, fields: FormData): Money | undefined | Refusal {
  const [amount, currency] = [textField(fields, 'amount'), textField(fields, 'currency')];
  if (amount === '') return undefined;
  const minor = isCurrency(currency) ? minorFrom(amount, currency) : undefined;
  return minor === undefined || minor < 1 ? refuse('bad-input', 'WP-7', { field: visit.words(isCurrency(currency) ? 'support.amount' : 'support.currency'), problem: '' }) : { currency, minor };
}

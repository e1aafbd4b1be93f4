import type { VNode } from 'preact';
import { partsOf } from '../../../process/fund/books/accounts.ts';
import type { AccountBalance, FundState } from '../../../process/fund/state.ts';
import { writeMoney } from '../../parts/money.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** How far money has come, in smallest units of the books: each step holds what went on from the one before. */
export function stepsOf(balances: readonly AccountBalance[]): readonly { readonly step: 'pledged' | 'committed' | 'deposited' | 'allocated' | 'spent'; readonly minor: number; readonly root: string }[] {
  const of = (root: string) => balances.reduce((sum, { account, base }) => (partsOf(account).root === root ? sum + base : sum), 0);
  const [committed, spent] = [0 - of('income'), of('expenditure')];
  return [
    { step: 'pledged', minor: committed + of('pledged'), root: 'pledge' },
    { step: 'committed', minor: committed, root: 'commitment' },
    { step: 'deposited', minor: committed - of('receivable'), root: 'deposit' },
    { step: 'allocated', minor: spent + of('encumbered'), root: 'allocation' },
    { step: 'spent', minor: spent, root: 'expenditure' },
  ];
}

/** The way of the money through the fund, from the pledge to what was spent, each with its amount in words and as a bar. */
export function FundFlow({ visit, fund, balances }: { readonly visit: Visit; readonly fund: FundState; readonly balances: readonly AccountBalance[] }): VNode {
  const { words, language } = visit;
  const steps = stepsOf(balances);
  const most = Math.max(1, ...steps.map(({ minor }) => minor));
  return (
    <figure class="fund-flow">
      <figcaption>{words('fund.flow')}</figcaption>
      <ol>
        {steps.map(({ step, minor, root }) => (
          <li key={step} class={`flow-${step}`}>
            <a href={linkTo(visit, 'fundJournal', { id: fund.id }, { kind: root })}>{words(`fund.flow.${step}`)}</a> <strong>{writeMoney({ currency: fund.currency, minor }, language)}</strong>
            <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
              <rect class="rest" x="0" y="0" width="1000" height="12" />
              <rect x={language === 'ar' ? 1000 - (1000 * Math.max(0, minor)) / most : 0} y="0" width={(1000 * Math.max(0, minor)) / most} height="12" />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}

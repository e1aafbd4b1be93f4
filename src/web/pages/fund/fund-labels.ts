import { general, partsOf } from '../../../process/fund/books/accounts.ts';
import type { FundState } from '../../../process/fund/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** The purse of an objective goes by its title. */
export function purseLabel(visit: Visit, fund: Pick<FundState, 'objectives'>, purse: string): string {
  const found = fund.objectives.find(({ id }) => id === purse);
  return purse === general ? visit.words('fund.purse.general') : found === undefined ? purse : plainText(found.title, visit.language);
}

export function accountLabel(visit: Visit, fund: Pick<FundState, 'objectives'>, account: string): string {
  const { root, purse } = partsOf(account);
  const key = `fund.account.${root}`;
  const name = isMessageKey(key) ? visit.words(key) : root;
  return purse === undefined ? name : `${name} · ${purseLabel(visit, fund, purse)}`;
}

/** A State, group or participant by its name, where no link is wanted: in a list to choose from, or to sort by. */
export function donorText(visit: Visit, of: string, names: Names): string {
  const name = names.get(`participant:${of}`) ?? names.get(`group:${of}`);
  return isStateCode(of) ? stateName(of, visit.language) : name === undefined ? of : plainText(name, visit.language);
}

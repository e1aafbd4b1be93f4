import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Option } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** The documents of the process, by symbol and title. */
export async function documentOptions({ store: { pool }, process, head, language }: Visit): Promise<readonly Option[]> {
  const documents = (await loadPlan(pool, process, head))?.documents ?? [];
  const order = new Intl.Collator(localeOf(language), { numeric: true });
  return documents.map(({ id, symbol, title }) => ({ value: String(id), label: `${symbol === undefined ? '' : `${symbol} · `}${plainText(title, language)}`.slice(0, 160) })).toSorted((a, b) => order.compare(a.label, b.label));
}

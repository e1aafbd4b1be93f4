import type { VNode } from 'preact';
import { localeOf } from '../../messages/catalogue.ts';
import { Choice } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** For which State the desk enters something; a delegation acts for its own and is not asked. */
export function WhichState({ visit, members, value }: { readonly visit: Visit; readonly members: readonly string[]; readonly value: string | undefined }): VNode | null {
  const { words, actor, language } = visit;
  if (actor.standing === 'delegation') return null;
  const order = new Intl.Collator(localeOf(language));
  const options = members.map((code) => ({ value: code, label: stateName(code, language) })).toSorted((a, b) => order.compare(a.label, b.label));
  return <Choice visit={visit} name="state" label={words('adoption.state')} value={value} options={options} />;
}

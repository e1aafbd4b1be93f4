import type { VNode } from 'preact';
import { wasPublished } from '../../../process/practices/practice-use.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';
import { holderText } from '../inputs/input-entries.ts';
import { Shown } from './practice-text.tsx';

/** Who says that they use it, how, and where that can be seen; in the order of their names. */
export function UsedBy({ visit, practice, names }: { readonly visit: Visit; readonly practice: PracticeState; readonly names: Names }): VNode | null {
  const { words, language } = visit;
  if (!wasPublished(practice)) return null;
  const order = new Intl.Collator(localeOf(language));
  const uses = practice.usedBy.toSorted((a, b) => order.compare(holderText(a.holder, visit, names), holderText(b.holder, visit, names)));
  return (
    <section aria-labelledby="used-by" class="used-by">
      <h2 id="used-by">{words('practices.used-by')}</h2>
      {uses.length === 0 && <p>{words('practices.used-by.none')}</p>}
      {uses.length > 0 && (
        <ul>
          {uses.map(({ holder, note, on, thing, address }) => (
            <li key={holder}>
              <strong><HolderName of={holder} visit={visit} names={names} /></strong> <span class="soft">{dayText(on, language)}</span>
              <p dir="auto">{note}</p>
              {thing !== undefined && <p><Shown visit={visit} at={thing} names={names} /></p>}
              {address !== undefined && <p><Shown visit={visit} at={address} names={names} /></p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import type { VNode } from 'preact';
import type { PledgeState } from '../../../process/commitments/state.ts';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';
import { PledgeStatusMark } from './pledge-marks.tsx';

/** How it went, day by day, the beginning first; with what shows it. */
export function PledgeUpdates({ visit, pledge, names }: { readonly visit: Visit; readonly pledge: PledgeState; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { updates, madeOn, language: own } = pledge;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{words('pledge.updates')}</h2>
      {updates.length === 0 && <p class="soft">{words('pledge.updates.none')}</p>}
      <ol class="pledge-timeline">
        <li>
          <time dateTime={madeOn}>{dayText(madeOn, language)}</time> <span>{words('pledge.updates.made')}</span>
        </li>
        {updates.map(({ on, by, status, text, evidence, at }) => (
          <li key={at}>
            <time dateTime={on}>{dayText(on, language)}</time> <PledgeStatusMark visit={visit} status={status} /> <span class="soft"><HolderName of={by} visit={visit} names={names} /></span>
            <p lang={language === own ? undefined : own} dir="auto">{text}</p>
            {evidence.length > 0 && (
              <ul class="plain evidence">
                {evidence.map((one) => <li key={one}>{parseSubjectKey(one) === undefined ? <a href={one} rel="nofollow noopener noreferrer" dir="ltr">{one}</a> : <SubjectLink subject={one} visit={visit} names={names} />}</li>)}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

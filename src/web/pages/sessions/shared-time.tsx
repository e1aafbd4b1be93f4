import type { VNode } from 'preact';
import { genders } from '../../../process/sessions/order/types.ts';
import type { SessionReport, Share, SpeakerKind } from '../../../process/sessions/session-report.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { Bars } from '../../parts/bars.tsx';
import type { Visit } from '../../visit.ts';
import { clockOf } from './clock-words.ts';
import { flowWords } from './flow-words.ts';

const kinds: readonly SpeakerKind[] = ['states', 'groups', 'organizations', 'stakeholders', 'informal', 'podium'];

/** How the floor was shared: by region, by gender as it was stated, by kind of speaker. Bars are minutes; the number of interventions stands beside the name. */
export function SharedTime({ visit, report }: { readonly visit: Visit; readonly report: SessionReport }): VNode {
  const { words } = visit;
  const others = [...report.byFlow.keys()].filter((flow) => !regionalGroups.some((group) => group === flow)).toSorted();
  return (
    <section class="shared-time" aria-labelledby="shared">
      <h2 id="shared">{words('session-record.shared')}</h2>
      <p class="hint">{words('session-record.shared.how')}</p>
      <div class="shared-columns">
        <Shares visit={visit} label={words('session-record.by-region')} rows={[...regionalGroups, ...others].map((flow) => [flowWords(words, flow), report.byFlow.get(flow)])} />
        <Shares visit={visit} label={words('session-record.by-gender')} rows={genders.map((gender) => [words(`session-record.gender.${gender}`), report.byGender.get(gender)])} />
        <Shares visit={visit} label={words('session-record.by-kind')} rows={kinds.map((kind) => [words(`session-record.kind.${kind}`), report.byKind.get(kind)])} />
      </div>
    </section>
  );
}

function Shares({ visit, label, rows }: { readonly visit: Visit; readonly label: string; readonly rows: readonly (readonly [string, Share | undefined])[] }): VNode {
  const { words } = visit;
  return (
    <div>
      <h3>{label}</h3>
      <Bars
        visit={visit}
        label={label}
        rows={rows.map(([name, share]) => ({ label: name, value: Math.round((share?.seconds ?? 0) / 60), shown: words('session-record.share', { count: share?.interventions ?? 0, time: clockOf(share?.seconds ?? 0) }) }))}
      />
    </div>
  );
}

import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { balanceOf } from '../../../process/participation/balance-of.ts';
import type { Balance } from '../../../process/participation/balance-of.ts';
import { situations } from '../../../process/participation/state.ts';
import type { PanelState } from '../../../process/participation/state.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Bars } from '../../parts/bars.tsx';
import { Checks, Choice, Line } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import type { Expert } from './panel-expert-data.ts';

/** The experts of a panel: by name for those who choose, and their balance by region, gender and situation while it is being made. */
export function PanelExperts({ visit, panel, experts }: { readonly visit: Visit; readonly panel: PanelState; readonly experts: readonly Expert[] | undefined }): VNode {
  const { words } = visit;
  const chooses = visit.asOf === undefined && may(visit.actor, 'select-expert', panel);
  return (
    <section aria-labelledby="experts">
      <h2 id="experts">{words('panels.expert.count', { count: panel.experts.length, seats: panel.seats })}</h2>
      {chooses && (
        <ul>
          {experts?.map(({ person, name, function: own }) => (
            <li key={person}>
              {name ?? person} {own !== undefined && <span class="soft">{own}</span>}{' '}
              <ActForm visit={visit} act="release" label={words('panels.expert.release')} bare quiet>
                <input type="hidden" name="person" value={person} />
              </ActForm>
            </li>
          ))}
        </ul>
      )}
      {experts !== undefined && experts.length > 0 && <BalancePictures visit={visit} balance={balanceOf(experts.map(({ profile }) => profile))} seats={panel.seats} />}
      {chooses && panel.experts.length < panel.seats && <AddExpert visit={visit} />}
    </section>
  );
}

function BalancePictures({ visit, balance, seats }: { readonly visit: Visit; readonly balance: Balance; readonly seats: number }): VNode {
  const { words } = visit;
  const genderWord = (gender: string) => {
    const key = `gender.${gender}`;
    return isMessageKey(key) ? words(key) : gender;
  };
  return (
    <>
      <h3>{words('panels.balance')}</h3>
      {balance.missing.length === 0 && <p>{words('panels.complete')}</p>}
      {balance.missing.length > 0 && (
        <ul class="missing">
          {balance.missing.map(({ of, value }) => {
            const key = `balance.missing.${of}.${value}`;
            return <li key={key}>{isMessageKey(key) ? words(key) : value}</li>;
          })}
        </ul>
      )}
      <div class="balance">
        <Bars visit={visit} label={words('panels.balance.situation')} scale={seats} rows={[...balance.situations].map(([situation, value]) => ({ label: words(`situation.${situation}`), value }))} />
        <Bars visit={visit} label={words('panels.balance.gender')} scale={seats} rows={[...balance.genders].map(([gender, value]) => ({ label: genderWord(gender), value }))} />
        <Bars visit={visit} label={words('panels.balance.region')} scale={seats} rows={[...balance.regions].map(([region, value]) => ({ label: words(`region.${region}`), value }))} />
      </div>
    </>
  );
}

function AddExpert({ visit }: { readonly visit: Visit }): VNode {
  const { words } = visit;
  return (
    <details class="acting">
      <summary>{words('panels.expert.add')}</summary>
      <ActForm visit={visit} act="select" label={words('panels.expert.add')}>
        <Line visit={visit} name="name" label={words('panels.expert.name')} />
        <Line visit={visit} name="function" label={words('panels.expert.function')} optional />
        <Choice visit={visit} name="region" label={words('panels.expert.region')} optional options={regionalGroups.map((region) => ({ value: region, label: words(`region.${region}`) }))} />
        <Choice visit={visit} name="gender" label={words('panels.expert.gender')} optional options={(['woman', 'man', 'other'] as const).map((gender) => ({ value: gender, label: words(`gender.${gender}`) }))} />
        <Checks name="situations" label={words('panels.expert.situations')} options={situations.map((situation) => ({ value: situation, label: words(`situation.${situation}`) }))} />
      </ActForm>
    </details>
  );
}

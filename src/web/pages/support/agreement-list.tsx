import type { VNode } from 'preact';
import type { SupportAgreementState } from '../../../process/support/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { SupportStatus } from './support-parts.tsx';

/** Agreements on one request or offer. */
export function AgreementList({ visit, agreements, names }: { readonly visit: Visit; readonly agreements: readonly SupportAgreementState[]; readonly names: Names }): VNode | null {
  const { words } = visit;
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements">{words('support.agreements')}</h2>
      <ul class="plain">
        {agreements.map(({ id, state, provider, status }) => (
          <li key={id}>
            <a href={linkTo(visit, 'supportAgreement', { id })}>{words('support.agreement')}</a>: <HolderName of={state} visit={visit} names={names} /> – <HolderName of={provider} visit={visit} names={names} /> <SupportStatus visit={visit} status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

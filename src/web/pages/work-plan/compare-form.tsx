import type { VNode } from 'preact';
import type { VersionState } from '../../../process/work-plan/state.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface CompareFormProps {
  readonly visit: Visit;
  readonly versions: readonly VersionState[];
  readonly from: string;
  readonly to: string;
}

export function CompareForm({ visit, versions, from, to }: CompareFormProps): VNode {
  const { words } = visit;
  const select = (name: 'from' | 'to', label: string, chosen: string) => (
    <label>
      <span>{label}</span>
      <select name={name}>
        {versions.map((version) => (
          <option key={version.id} value={version.id} selected={version.id === chosen}>
            {plainText(version.label, visit.language)}
          </option>
        ))}
        <option value="now" selected={chosen === 'now'}>
          {words('versions.now')}
        </option>
      </select>
    </label>
  );
  return (
    <form class="compare-form" action={linkTo(visit, 'changes', {}).split('?')[0]}>
      {select('from', words('versions.from'), from)}
      {select('to', words('versions.to'), to)}
      <button type="submit">{words('versions.compare')}</button>
    </form>
  );
}

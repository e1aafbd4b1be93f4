import type { VNode } from 'preact';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { isStateCode, stateName } from './state-names.ts';

/** In whose name somebody acts or is registered: a State by its name, a participant or a group by its page. */
export function HolderName({ of, visit, names }: { readonly of: string; readonly visit: Visit; readonly names: Names }): VNode {
  if (isStateCode(of)) return <span>{stateName(of, visit.language)}</span>;
  const participant = names.get(`participant:${of}`);
  const name = participant ?? names.get(`group:${of}`);
  if (name === undefined) return <span>{of}</span>;
  const found = inLanguage(name, visit.language);
  return (
    <a href={linkTo(visit, participant === undefined ? 'group' : 'participant', { id: of })} lang={found.language === visit.language ? undefined : found.language}>
      {found.text}
    </a>
  );
}

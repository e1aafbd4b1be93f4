import type { VNode } from 'preact';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';

/** From when to when, read from left to right in every language. */
export function Hours({ item: { from, to } }: { readonly item: Pick<ProgrammeItem, 'from' | 'to'> }): VNode {
  return (
    <bdi class="hours" dir="ltr">
      {from}–{to}
    </bdi>
  );
}

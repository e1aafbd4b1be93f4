import { spokenLabel } from '../../process/text/labels.ts';
import type { ProvisionScreen, TextScreen } from '../../process/text/text-screen.ts';

/** A provision with its id. */
export interface Placed extends ProvisionScreen {
  readonly id: string;
}

/** The provisions in the sequence of the text. */
export function inSequence({ provisions }: TextScreen): readonly Placed[] {
  return Object.entries(provisions)
    .map(([id, provision]) => ({ id, ...provision }))
    .toSorted((a, b) => a.at - b.at);
}

export function isTitle({ kind }: Pick<ProvisionScreen, 'kind'>): boolean {
  return kind === 'heading' || kind === 'objective' || kind === 'article';
}

/** The heading under which a provision stands. */
export function headingOver(all: readonly Placed[], { at }: ProvisionScreen): Placed | undefined {
  return all.findLast((one) => one.at < at && isTitle(one));
}

/** What can be called before and after a provision. */
export function neighbours(all: readonly Placed[], { at }: ProvisionScreen): { readonly before: Placed | undefined; readonly after: Placed | undefined } {
  return { before: all.findLast((one) => one.at < at), after: all.find((one) => one.at > at) };
}

/** Its label without the sign behind it; of one without, how it begins. */
export function nameOfProvision({ label, blocks }: Pick<ProvisionScreen, 'label' | 'blocks'>): string {
  if (label !== '') return spokenLabel(label);
  const text = (blocks[0]?.runs ?? []).map((run) => (run.is === 'words' ? run.text : '')).join('');
  return text.length > 30 ? `${text.slice(0, 28).trim()}…` : text;
}

/** Each heading with the provisions under it; what stands before the first heading has none. */
export function sectionsOf(all: readonly Placed[]): readonly { readonly head: Placed | undefined; readonly under: readonly Placed[] }[] {
  const sections: { head: Placed | undefined; under: Placed[] }[] = [];
  for (const one of all) {
    const last = sections.at(-1);
    if (isTitle(one)) sections.push({ head: one, under: [] });
    else if (last === undefined) sections.push({ head: undefined, under: [one] });
    else last.under.push(one);
  }
  return sections;
}

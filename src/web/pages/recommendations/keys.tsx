import type { VNode } from 'preact';
import { LinkedMessage } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';

const keys = {
  review: { next: 'j', previous: 'k', confirm: 'c', reject: 'r', split: 's', edit: 'e', mark: 'm', send: 'Ctrl + Enter' },
  coding: { next: 'j', previous: 'k', codes: '1 2 3', other: 'o' },
} as const;

/** Which keys the desk has; shown by the script that gives it them. */
export function Keys({ visit, of }: { readonly visit: Visit; readonly of: keyof typeof keys }): VNode {
  const written = Object.fromEntries(Object.entries(keys[of]).map(([name, key]) => [name, <kbd key={name}>{key}</kbd>]));
  return (
    <p class="keys" data-keys-told hidden>
      <LinkedMessage messageKey={`${of}.keys`} values={written} visit={visit} />
    </p>
  );
}

import type { VNode } from 'preact';

/** The flag of a State as a pair of regional indicators; nothing for whoever is no State. Shown only where the page's script found a font that draws flags (`shows-flags.ts`), and never read out: the name stands beside it. */
export function Flag({ code }: { readonly code: string }): VNode | null {
  if (!/^[A-Z]{2}$/u.test(code)) return null;
  return (
    <span class="flag" aria-hidden="true">
      {flagOf(code)}
    </span>
  );
}

const firstIndicator = 0x1f1e6;

function flagOf(code: string): string {
  return String.fromCodePoint(...[0, 1].map((index) => firstIndicator + code.charCodeAt(index) - 65));
}

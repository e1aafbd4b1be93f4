import type { ComponentChildren, VNode } from 'preact';

interface FactProps {
  readonly label: string;
  readonly large?: boolean;
  /** Why it is so, in small type under it. */
  readonly why?: VNode | null;
  readonly children: ComponentChildren;
}

/** One fact of a description list (`dl.facts`): what it is about and what it is. */
export function Fact({ label, large, why, children }: FactProps): VNode {
  return (
    <div class={large === true ? 'large' : undefined}>
      <dt>{label}</dt>
      <dd>
        {children}
        {why}
      </dd>
    </div>
  );
}

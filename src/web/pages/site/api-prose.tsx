import type { ComponentChildren, VNode } from 'preact';

/** The description is written in one language only: whatever the page's own, it is read and set as English. */
export function English({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <div lang="en" dir="ltr">
      {children}
    </div>
  );
}

/** Names between backticks, as descriptions write them. */
export function Prose({ text }: { readonly text: string }): VNode {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

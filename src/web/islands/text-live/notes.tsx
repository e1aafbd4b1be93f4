/// <reference lib="dom" />
import type { VNode } from 'preact';

/** What the page says of itself at its foot: since when it is not live, and that something changed which it cannot draw. */
export function Notes({ lost, changed, show }: { readonly lost: string | undefined; readonly changed: string | undefined; readonly show: string }): VNode {
  return (
    <>
      {changed !== undefined && (
        <p>
          {changed} <a href={location.pathname + location.search}>{show}</a>
        </p>
      )}
      {lost !== undefined && <p class="live-lost">{lost}</p>}
    </>
  );
}

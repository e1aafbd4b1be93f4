import type { VNode } from 'preact';
import type { PeerReviewState } from '../../../process/review/state.ts';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The names of some States in the reader's language, in its order. */
export function statesText(codes: readonly string[], language: Visit['language']): string {
  const names = codes.map((code) => stateName(code, language)).toSorted(new Intl.Collator(language).compare);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The peer reviews of a round, by the State that is looked at. */
export function PeerReviewList({ visit, peers }: { readonly visit: Visit; readonly peers: readonly PeerReviewState[] }): VNode | null {
  const { words, language } = visit;
  if (peers.length === 0) return null;
  const order = new Intl.Collator(language);
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">{words('peer.list')}</h2>
      <ul class="round-reports">
        {peers.toSorted((a, b) => order.compare(stateName(a.state, language), stateName(b.state, language))).map((peer) => (
          <li key={peer.id}>
            <a href={linkTo(visit, 'peerReview', { id: peer.id })}>{words('peer.by', { state: stateName(peer.state, language), reviewers: statesText(peer.reviewers, language) })}</a> <small class="soft">{words(`peer.status.${peer.status}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

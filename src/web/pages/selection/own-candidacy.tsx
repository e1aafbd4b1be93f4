import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CandidacyState, SelectionState } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { takesCandidacies } from './pool.ts';

interface OwnProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly candidates: readonly CandidacyState[];
}

/** For whoever stands: that they do, for what, and how to step back; for others the way to stand, while the pool is open. */
export function OwnCandidacy({ visit, selection, candidates }: OwnProps): VNode | null {
  const { words, language, actor, asOf } = visit;
  const own = actor.person === undefined ? undefined : candidates.find(({ person }) => person === actor.person);
  if (own === undefined) {
    if (!takesCandidacies(visit, selection)) return null;
    return (
      <p>
        <a class="act-link" href={linkTo(visit, 'candidacy', { id: selection.id })}>{words('candidacy.title')}</a>
      </p>
    );
  }
  const lists = selection.bodies.filter(({ id }) => own.bodies.includes(id)).map(({ title }) => plainText(title, language));
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words('candidacy.own')}</h2>
      <p>{words('candidacy.own.for', { lists: new Intl.ListFormat(language, { type: 'conjunction' }).format(lists) })}</p>
      {asOf === undefined && selection.status !== 'decided' && may(actor, 'withdraw-candidacy', own) && <ActForm visit={visit} act="withdraw" label={words('candidacy.withdraw')} bare quiet />}
    </section>
  );
}

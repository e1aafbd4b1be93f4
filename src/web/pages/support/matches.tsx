import type { VNode } from 'preact';
import type { MatchReason, SupportMatch } from '../../../process/support/match-support.ts';
import { commitmentText } from '../../parts/commitment-links.tsx';
import type { CommitmentsById } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import type { Names } from '../../../store/work-plan/names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { kindsText, regionsText } from './support-parts.tsx';

interface MatchesProps {
  readonly visit: Visit;
  readonly matches: readonly SupportMatch[];
  /** Which side of each is shown: the other one is the page's own. */
  readonly show: 'offer' | 'request';
  readonly names: Names;
  readonly commitments: CommitmentsById;
}

/** What might fit, with the reasons in words; more reasons first, then by title, and nothing else ranks them (rule SU-8). */
export function Matches({ visit, matches, show, names, commitments }: MatchesProps): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="matches">
      <h2 id="matches">{words(show === 'offer' ? 'support.matching-offers' : 'support.matching-requests')}</h2>
      <p class="hint">{words('support.matching.hint')}</p>
      {matches.length === 0 ? <p class="soft">{words('support.matching.none')}</p> : (
        <ul class="plain matches">
          {matches.map((match) => {
            const other = match[show];
            return (
              <li key={other.id} class="support-card">
                <h3>
                  <a href={linkTo(visit, show === 'offer' ? 'supportOffer' : 'supportRequest', { id: other.id })} lang={other.language === language ? undefined : other.language} dir="auto">{other.title}</a>
                </h3>
                <p><HolderName of={show === 'offer' ? match.offer.holder : match.request.state} visit={visit} names={names} /></p>
                <ul class="match-reasons">
                  {match.reasons.map((reason) => (
                    <li key={reason.is}>{reasonText(visit, reason, commitments)}</li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function reasonText(visit: Visit, reason: MatchReason, commitments: CommitmentsById): string {
  const { words, language } = visit;
  switch (reason.is) {
    case 'commitments':
      return words('support.reason.commitments', { which: reason.commitments.map((id) => commitmentText(id, commitments, visit)).join(', '), count: reason.commitments.length });
    case 'kinds':
      return words('support.reason.kinds', { which: kindsText(visit, reason.kinds), count: reason.kinds.length });
    case 'region':
      return words('support.reason.region', { region: regionsText(visit, [reason.region]) });
    case 'in-time':
      return words('support.reason.in-time', { until: dayText(reason.until, language), needed: dayText(reason.neededBy, language) });
    case 'money':
      return words(reason.whole ? 'support.reason.money-whole' : 'support.reason.money-part');
  }
}

import { may } from '../../../access/may.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadRounds } from '../../../store/review/load-rounds.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import { performAct, sentForm, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { readRound } from './read-round.ts';
import { RoundForm } from './round-form.tsx';

/** Puts a round of review into the calendar. */
export async function newRoundPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'schedule-round')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { store: { pool }, process, position, today, words } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await schedule(visit, sent);
  if (outcome instanceof Response) return outcome;
  const [all, meetings] = await Promise.all([loadRounds(pool, process, position, today), loadMeetings(visit)]);
  return {
    title: words('rounds.new'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.rounds'), href: linkTo(visit, 'rounds', {}) }],
    body: (
      <>
        <h1>{words('rounds.new')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('rounds.new.lead')}</p>
        <RoundForm visit={visit} act="schedule" all={all} meetings={meetings} sent={sent} />
      </>
    ),
  };
}

async function schedule(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const terms = readRound(sent.fields);
  if (terms === undefined) return refuse('bad-input', 'WP-7', { field: visit.words('field.title'), problem: '' });
  const title = new Map(Object.entries(terms.title));
  const round = freeId(slugOf(title.get('en') ?? [...title.values()][0] ?? '').slice(0, 56).replace(/-+$/u, '') || 'round', await takenIds(visit, 'round'));
  const done = await performAct(visit, { sent, commands: [{ name: 'schedule-round', data: { round, ...terms } }] });
  return isRefusal(done) ? done : toMade(visit, 'round', round, done);
}

/** Ids that some thing of this kind has or had. */
export async function takenIds({ store: { pool }, process }: Visit, kind: 'round' | 'report' | 'remark' | 'peerreview' | 'draft' | 'text'): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: `taken-${kind}`, text: `select distinct id from "${kind}" where process_id = $1`, values: [process] });
  return new Set(rows.map(({ id }) => id));
}

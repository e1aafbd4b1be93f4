import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { roundLevels } from '../../../process/review/state.ts';
import type { DatedRound, LoadedRounds } from '../../../store/review/load-rounds.ts';
import { loadRounds } from '../../../store/review/load-rounds.ts';
import { Siblings } from '../../parts/siblings.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { RoundsPicture } from './rounds-picture.tsx';
import { daysText, RoundChecks, RoundLink } from './round-words.tsx';

/** The calendar of reviews: rounds by level on a line of time, with what each has to keep. */
export async function roundsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, today, words } = visit;
  const all = await loadRounds(pool, process, position, today);
  const address = linkTo(visit, 'rounds', {}).split('?')[0] ?? '';
  return {
    title: words('follow-up.rounds'),
    sheet: 'follow-up.css',
    wide: true,
    alternates: (['ics', 'csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${address}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('follow-up.rounds')}</h1>
        <Siblings visit={visit} at="rounds" />
        <p class="lead">{words('rounds.lead')}</p>
        {all.rounds.length === 0 ? <p class="unknown">{words('rounds.none')}</p> : <RoundsPicture visit={visit} rounds={all.rounds} />}
        {roundLevels.map((level) => <Level key={level} visit={visit} all={all} rounds={all.rounds.filter(({ state }) => state.level === level)} />)}
        {visit.asOf === undefined && may(visit.actor, 'schedule-round') && (
          <p class="acting">
            <a class="button" href={linkTo(visit, 'newRound', {})}>{words('rounds.new')}</a>
          </p>
        )}
      </>
    ),
  };
}

function Level({ visit, all, rounds }: { readonly visit: Visit; readonly all: LoadedRounds; readonly rounds: readonly DatedRound[] }): VNode | null {
  const { words } = visit;
  const level = rounds[0]?.state.level;
  if (level === undefined) return null;
  return (
    <section aria-labelledby={`level-${level}`}>
      <h2 id={`level-${level}`}>{words(`rounds.level.${level}`)}</h2>
      <table class="register rounds">
        <caption class="visually-hidden">{words(`rounds.level.${level}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{words('rounds.round')}</th>
            <th scope="col">{words('rounds.when')}</th>
            <th scope="col">{words('column.status')}</th>
            <th scope="col">{words('follow-up.reports')}</th>
            <th scope="col">{words('rounds.keeps')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.state.id}>
              <th scope="row">
                <RoundLink visit={visit} round={round.state} />
              </th>
              <td data-label={words('rounds.when')}>{daysText(round, visit)}</td>
              <td data-label={words('column.status')}>{words(`rounds.status.${round.state.status}`)}</td>
              <td data-label={words('follow-up.reports')}>{round.reports.submitted + round.reports.open === 0 ? '–' : words('rounds.reports', { submitted: round.reports.submitted, open: round.reports.open })}</td>
              <td class="round-keeps">{round.checks.length === 0 ? '–' : <RoundChecks visit={visit} round={round} all={all} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

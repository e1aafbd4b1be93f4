import type { VNode } from 'preact';
import type { RoundCheck } from '../../../process/review/check-round.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { RoundState } from '../../../process/review/state.ts';
import type { DatedRound, LoadedRounds } from '../../../store/review/load-rounds.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** `1 · Data`: a commitment by its label and title; by its title alone where that begins with the label. */
export function commitmentName({ label, title }: Pick<CommitmentState, 'label' | 'title'>, { language }: Pick<Visit, 'language'>): string {
  const text = plainText(title, language);
  return label === '' || text.startsWith(label) ? text : `${label} · ${text}`;
}

/** The level of a round, of a regional one with its commission. */
export function levelText({ level, region }: Pick<RoundState, 'level' | 'region'>, { words }: Pick<Visit, 'words'>): string {
  return region === undefined ? words(`rounds.level.${level}`) : `${words(`rounds.level.${level}`)} · ${region}`;
}

/** `17 May 2022 – 20 May 2022`, the year alone, or that nothing is known. */
export function daysText({ state, days }: Pick<DatedRound, 'state' | 'days'>, { words, language }: Pick<Visit, 'words' | 'language'>): string {
  const [first, last] = [days.first ?? state.opensOn, days.last ?? state.closesOn];
  if (first !== undefined && last !== undefined) return first === last ? dayText(first, language) : words('rounds.days', { first: dayText(first, language), last: dayText(last, language) });
  if (last !== undefined) return words('rounds.days.until', { last: dayText(last, language) });
  if (first !== undefined) return words('rounds.days.from', { first: dayText(first, language) });
  if (days.firstYear === undefined) return words('rounds.days.unknown');
  const until = days.latest === undefined ? days.firstYear : Number(days.latest.slice(0, 4));
  return until === days.firstYear ? words('rounds.days.year', { year: String(days.firstYear) }) : words('rounds.days.years', { from: String(days.firstYear), to: String(until) });
}

interface ChecksProps {
  readonly visit: Visit;
  readonly round: DatedRound;
  readonly all: LoadedRounds;
}

/** What a round has to keep and whether it does, each in a sentence; nothing where nothing is laid down. */
export function RoundChecks({ visit, round, all }: ChecksProps): VNode | null {
  if (round.checks.length === 0) return null;
  return (
    <ul class="round-checks">
      {round.checks.map((check) => (
        <li key={check.check} class={`check-${check.outcome}`}>
          <span class="check-mark">{visit.words(`round-check.${check.outcome}`)}</span> {sentenceOf(visit, check, all)} <span class="rule-number">{visit.words('refusal.rule', { rule: 'RV-6' })}</span>
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(visit: Visit, check: RoundCheck, all: LoadedRounds): string {
  const { words, language } = visit;
  const day = (one: string | undefined) => (one === undefined ? '' : dayText(one, language));
  const called = (id: string) => plainText(all.rounds.find(({ state }) => state.id === id)?.state.title ?? { en: id }, language);
  switch (check.check) {
    case 'report':
      return words(`round-check.report.${check.outcome}`, { weeks: check.weeks, due: day(check.due), on: day(check.on), days: check.days ?? 0 });
    case 'feeds':
      return words(`round-check.feeds.${check.outcome}`, { fed: called(check.fed), ends: day(check.ends), begins: day(check.begins), days: check.days ?? 0 });
    case 'years':
      return words(`round-check.years.${check.outcome}`, { years: check.years, previous: called(check.previous), between: (check.to ?? 0) - (check.from ?? 0) });
    case 'tables':
      return words(`round-check.tables.${check.outcome}`, { missing: namesOf(check.missing, visit, all), twice: namesOf(check.twice, visit, all), none: check.missing.length, several: check.twice.length });
  }
}

function namesOf(ids: readonly string[], visit: Visit, { commitments }: LoadedRounds): string {
  const names = ids.map((id) => commitments.find((one) => one.id === id)?.label ?? id);
  return new Intl.ListFormat(visit.language, { type: 'conjunction' }).format(names);
}

export function RoundLink({ visit, round }: { readonly visit: Visit; readonly round: Pick<RoundState, 'id' | 'title'> }): VNode {
  return <a href={linkTo(visit, 'round', { id: round.id })}>{plainText(round.title, visit.language)}</a>;
}

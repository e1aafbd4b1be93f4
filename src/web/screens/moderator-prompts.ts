import { secondsLeft } from '../../process/sessions/expected-wait.ts';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { regionalGroups } from '../../process/vocabulary/states/regional-group.ts';
import { flowName } from './parts/reasons.tsx';
import { speakerText } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

/** Towards its end a segment is told of so many minutes ahead. */
const nearEnd = 10;
/** Of the time for which a gender was stated, women and men have at least this share each before it is remarked on. */
const leastShare = 0.4;
/** Between two speakers, in seconds. */
const handOver = 10;

/** What a moderator might think of now, in sentences; the most pressing first. `endsAt` is when the segment ends by the programme, in milliseconds since 1970. */
export function promptsFor({ say, names, now }: Pick<ScreenProps, 'say' | 'names' | 'now'>, view: FloorView, endsAt: number | undefined): readonly string[] {
  const prompts: string[] = [];
  if (view.speaking !== undefined && secondsLeft(view.speaking, now) <= 0) prompts.push(say('moderator.over', { who: speakerText(say, names, view.speaking) }));
  const minutes = endsAt === undefined ? undefined : Math.floor((endsAt - now) / 60_000);
  if (minutes !== undefined && minutes <= 0) prompts.push(say('moderator.past-end'));
  else if (minutes !== undefined && minutes <= nearEnd) prompts.push(say('moderator.near-end', { minutes, speakers: Math.floor((minutes * 60) / (view.limits.intervention + handOver)) }));
  const questions = Object.values(view.waiting).filter(({ answers }) => answers !== undefined).length;
  if (questions > 0) prompts.push(say('moderator.questions', { count: questions }));
  return [...prompts, ...unheard(say, view), ...unbalanced(say, view)];
}

/** Regional groups that have not been heard, once others were. */
function unheard(say: ScreenProps['say'], { balance }: FloorView): readonly string[] {
  if (balance === undefined || Object.values(balance.byFlow).every((seconds) => seconds === 0)) return [];
  const silent = regionalGroups.filter((group) => (balance.byFlow[group] ?? 0) === 0);
  return silent.length === 0 ? [] : [say('moderator.regions', { count: silent.length, regions: silent.map((group) => flowName(say, group)).join(' · ') })];
}

function unbalanced(say: ScreenProps['say'], { balance }: FloorView): readonly string[] {
  const [women, men] = [balance?.byGender.woman ?? 0, balance?.byGender.man ?? 0];
  const stated = women + men;
  if (stated === 0 || Math.min(women, men) / stated >= leastShare) return [];
  return [say('moderator.gender', { women: Math.round((100 * women) / stated) })];
}

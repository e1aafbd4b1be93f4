import type { Act } from '../../vocabulary/act.ts';

/** As much of an act about a text as says whether to look behind it. */
export interface ActInTime extends Pick<Act, 'position' | 'at'> {
  readonly type: string;
}

/** A position of the record at which it is looked how far a text had come. */
export interface Moment {
  readonly position: number;
  readonly at: Act['at'];
  /** Why there: a revision was issued, a reading ended, or a day did. */
  readonly why: 'revision' | 'reading' | 'day';
  /** Which revision or reading, from 1. */
  readonly number?: number;
}

/** What a new revision does to all that stood follows it in the same breath; only behind that the text is as it is to be. */
const ofRevision: ReadonlySet<string> = new Set(['revision-taken-up', 'provision-carried', 'amendment-carried']);

/**
 * Where to look: behind each revision, each reading's end and the last act of each day, which is enough to draw a line and a
 * hundredth of the work of looking behind each act. `most`: of the days alone some are left out evenly, until there are no
 * more than so many. `acts`: those about the text, the earliest first.
 */
export function momentsOf(acts: readonly ActInTime[], most = 60): readonly Moment[] {
  const found: Moment[] = [];
  const next = (kind: Moment['why']) => found.filter(({ why }) => why === kind).length + 1;
  for (const [at, act] of acts.entries()) {
    if (act.type === 'revision-issued') found.push({ ...endOfRevision(acts, at, act), why: 'revision', number: next('revision') });
    else if (act.type === 'reading-ended') found.push({ position: act.position, at: act.at, why: 'reading', number: next('reading') });
    if (dayOf(acts[at + 1]) !== dayOf(act)) found.push({ position: act.position, at: act.at, why: 'day' });
  }
  return thinned(unique(found), most);
}

function endOfRevision(acts: readonly ActInTime[], from: number, issued: ActInTime): Pick<Moment, 'position' | 'at'> {
  let last = from;
  while (ofRevision.has(acts[last + 1]?.type ?? '')) last += 1;
  const { position, at } = acts[last] ?? issued;
  return { position, at };
}

function dayOf(act: Pick<Act, 'at'> | undefined): string {
  return act?.at.slice(0, 10) ?? '';
}

/** One at each position: a revision or reading rather than the day that it ends. */
function unique(moments: readonly Moment[]): readonly Moment[] {
  const byPosition = new Map(moments.filter(({ why }) => why === 'day').map((one) => [one.position, one]));
  for (const one of moments) if (one.why !== 'day') byPosition.set(one.position, one);
  return [...byPosition.values()].toSorted((a, b) => a.position - b.position);
}

/** The first and the last moment stay. */
function thinned(moments: readonly Moment[], most: number): readonly Moment[] {
  const days = moments.filter(({ why }, at) => why === 'day' && at > 0 && at < moments.length - 1);
  const over = moments.length - most;
  if (over <= 0) return moments;
  const kept = new Set(Array.from({ length: Math.max(0, days.length - over) }, (_, at) => days[Math.floor((at * days.length) / (days.length - over))]));
  return moments.filter((one) => !days.includes(one) || kept.has(one));
}

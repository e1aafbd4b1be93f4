import type { ProcessCommand } from '../../../src/process/commands.ts';
import { isPersonId } from '../../../src/process/vocabulary/ids.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import type { FloorView } from '../../../src/process/sessions/floor-view.ts';
import { actorFor } from './cast.ts';
import { isOnFloor } from './cue.ts';
import type { ActOnFloor, Cue, PlainAct, Podium } from './cue.ts';

/** What is called what in the process in which a script is played. */
export interface PlayedIn {
  readonly event: string;
  /** The ids of its three panels. */
  readonly panels: readonly string[];
  /** The moment at which a sitting was opened: a recording begins with it. */
  readonly openedAt: (sitting: string) => string;
  readonly depositing: (text: string) => Statement;
}

export interface Statement {
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly type: 'text';
}

export interface Given {
  readonly by: Actor;
  readonly command: ProcessCommand;
}

/** The command that a cue means on the floor as it is, which is looked at only where it matters; undefined where there is nobody to whom it could apply. */
export function commandOf({ act, by }: Pick<Cue, 'act' | 'by'>, look: () => FloorView | undefined, played: PlayedIn): Given | undefined {
  if (!isOnFloor(act)) return { by, command: plainCommand(act, played) };
  const view = look();
  return view === undefined ? undefined : givenOn(view, act, by, played);
}

function plainCommand(act: PlainAct, { event, panels, openedAt, depositing }: PlayedIn): ProcessCommand {
  switch (act.do) {
    case 'open-sitting':
      return { name: 'open-sitting', data: { event, sitting: act.sitting } };
    case 'close-sitting':
      return { name: 'close-sitting', data: { event, listEnds: act.listEnds } };
    case 'suspend-sitting':
    case 'resume-sitting':
      return { name: act.do, data: { event } };
    case 'close-list':
      return { name: 'close-speakers-list', data: { event } };
    case 'start-segment':
      return { name: 'start-segment', data: { event, segment: act.segment, kind: act.kind, title: { ...act.title }, ...inPanel(act.panel, panels) } };
    case 'end-segment':
      return { name: 'end-segment', data: { event, segment: act.segment, listEnds: true } };
    case 'declare-presence':
      return { name: 'declare-presence', data: { event, holder: act.holder } };
    case 'ask':
      return { name: 'request-floor', data: { event, ...act.asking } };
    case 'amend': {
      const { turn, language, gender, topic } = act.asking;
      return { name: 'amend-request', data: { event, turn, language, gender, ...(topic !== undefined && { topic }) } };
    }
    case 'withdraw':
      return { name: 'withdraw-request', data: { event, turn: act.turn } };
    case 'deposit':
      return { name: 'deposit-statement', data: { event, turn: act.turn, statement: depositing(act.text) } };
    case 'link-recording':
      return { name: 'link-recording', data: { event, sitting: act.sitting, address: act.address, startsAt: openedAt(act.sitting) } };
  }
}

function inPanel(index: number | undefined, panels: readonly string[]): { readonly panel?: string } {
  const panel = index === undefined ? undefined : panels[index];
  return panel === undefined ? {} : { panel };
}

function givenOn(view: FloorView, act: ActOnFloor, by: Actor, { event }: Pick<PlayedIn, 'event'>): Given | undefined {
  if (act.do === 'put-question') return questionOf(act, view, event);
  const command = commandOnFloor(act, view, event);
  return command === undefined ? undefined : { by, command };
}

function commandOnFloor(act: Exclude<ActOnFloor, { readonly do: 'put-question' }>, view: FloorView, event: string): ProcessCommand | undefined {
  const { speaking, lastGiven, queue } = view;
  const seen = lastGiven === undefined ? {} : { seen: lastGiven };
  const given = (turn: string | undefined, override?: string): ProcessCommand | undefined => (turn === undefined ? undefined : { name: 'give-floor', data: { event, turn, ...seen, ...(override !== undefined && { override }) } });
  switch (act.do) {
    case 'give-next':
      return given(queue[0]);
    case 'give-other':
      return given(queue[1] ?? queue[0], act.reason);
    case 'give-aside':
      return given(act.turn);
    case 'call': {
      const who = podiumOf(act.podium, view);
      return who === undefined ? undefined : { name: 'call-speaker', data: { event, turn: act.turn, ...who, ...seen } };
    }
    case 'end-speech':
    case 'pause-speech':
    case 'resume-speech':
      return speaking === undefined ? undefined : { name: act.do, data: { event, turn: speaking.id } };
    case 'extend-speech':
      return speaking === undefined ? undefined : { name: 'extend-speech', data: { event, turn: speaking.id, seconds: act.seconds } };
    case 'note': {
      if (speaking === undefined) return undefined;
      const { gist, tags, recommendation } = act;
      return { name: 'note-intervention', data: { event, note: `n-${speaking.id}`, turn: speaking.id, gist, tags: [...tags], ...(recommendation !== undefined && { recommendation }) } };
    }
  }
}

function podiumOf(podium: Podium, { segment }: FloorView): { readonly holder: string; readonly capacity: 'moderator' | 'expert' | 'chair' | 'president' | 'secretary-general' | 'guest' } | undefined {
  if (!('panel' in podium)) return podium;
  const holder = podium.panel === 'moderator' ? segment?.moderator : segment?.experts[podium.place];
  return holder === undefined ? undefined : { holder, capacity: podium.panel };
}

/** Put by whoever has or last had the floor from the room, to an expert of the panel. */
function questionOf({ answer, place, question }: Extract<ActOnFloor, { readonly do: 'put-question' }>, { speaking, heard, segment }: FloorView, event: string): Given | undefined {
  const ended = Object.entries(heard).filter(([, { lane }]) => lane === 'list').toSorted(([, a], [, b]) => (a.endedAt < b.endedAt ? -1 : 1)).at(-1);
  const [turn, holder] = speaking?.lane === 'list' ? [speaking.id, speaking.holder] : [ended?.[0], ended?.[1].holder];
  const to = segment?.experts[place] ?? segment?.experts[0];
  if (turn === undefined || holder === undefined || to === undefined || isPersonId(holder)) return undefined;
  return { by: actorFor(holder), command: { name: 'put-question', data: { event, turn, answer, to, question } } };
}

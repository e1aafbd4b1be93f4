import type { ItemKind } from '../../../src/process/sessions/programme-item.ts';
import type { Six } from '../six.ts';
import { ruleTitles } from './rule-titles.ts';
import type { RuleName } from './rule-titles.ts';

/** Seconds, least and most. */
export type Span = readonly [least: number, most: number];

/**
 * What the procedural note of one session says of its floor and its agenda. Rules changed from session to session, so each
 * session has its own. A locator `L112` is a line of the extracted text of the bundle that carries the note.
 */
export interface SessionFact {
  readonly event: string;
  /** The note that says all this, and the day on which it was sent. */
  readonly document: string;
  readonly madeOn: string;
  readonly place: string;
  readonly timeZone: string;
  /** What a clock and a list of speakers need, in the form in which rules are set for a session. Seconds. */
  readonly floor: FloorFact;
  readonly rules: readonly RuleFact[];
  readonly panels: PanelsFact;
  readonly items: readonly ItemFact[];
}

/** How the panels of a session come to their moderators. */
export interface PanelsFact {
  /** The last day on which States could say through their regional groups that they wish to moderate. */
  readonly offersBy: string;
  /** The States whose representatives were chosen, ISO 3166-1 alpha-2 in the order of the panels; empty where no document that was read says it. */
  readonly moderators: readonly string[];
  /** Why these, in the words of the pack, with the place where it is said. */
  readonly reason?: string;
}

export interface FloorFact {
  readonly interventionSeconds: number;
  readonly moderatorSeconds: Span;
  readonly expertSeconds: Span;
  readonly expertsPerPanel: number;
  readonly preInscribed: boolean;
  readonly source: string;
}

/** One rule, with the number under which the inventory of the process has it. */
export interface RuleFact {
  readonly rule: RuleName;
  readonly number: string;
  readonly title: Six;
  readonly value: RuleValue;
  readonly locator: string;
  /** Where it is not the note of the session that says it. */
  readonly document?: string;
}

export type RuleValue =
  | { readonly seconds: number | Span }
  | { readonly count: number }
  | { readonly holds: boolean }
  | { readonly hours: readonly (readonly [from: string, to: string])[] }
  | { readonly text: Six };

export interface ItemFact {
  readonly id: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  readonly title: Six;
  /** As the note numbers its panels. */
  readonly panelNumber?: number;
  readonly locator: string;
}

export function rule(name: RuleName, value: RuleValue, line: number, document?: string): RuleFact {
  return { rule: name, ...ruleTitles[name], value, locator: `L${line}`, ...(document !== undefined && { document }) };
}

export function item(line: number, id: string, day: string, hours: string, kind: ItemKind, title: Six, panelNumber?: number): ItemFact {
  const [from = '', to = ''] = hours.split('–');
  return { id, day, from, to, kind, title, ...(panelNumber !== undefined && { panelNumber }), locator: `L${line}` };
}

/** A number of minutes in seconds. */
export function minutes(count: number): number {
  return count * 60;
}

import { sessionRules, sourcedRules } from '../../../process/sessions/session-rules.ts';
import type { SessionRules } from '../../../process/sessions/session-rules.ts';
import { sameValue } from '../../../process/vocabulary/same-value.ts';
import { textField } from '../../take-form.ts';

/** Rules that are one length, and rules that are a least and a most. */
export const lengthRules = ['interventionSeconds', 'groupSeconds', 'pointOfOrderSeconds', 'rightOfReplySeconds', 'warnSeconds'] as const satisfies readonly (keyof SessionRules)[];
export const spanRules = ['moderatorSeconds', 'expertSeconds', 'podiumSeconds'] as const satisfies readonly (keyof SessionRules)[];
const numberRules = ['expertsPerPanel', 'othersWeight', 'asideTimes', 'overtakesInFlow', 'overtakes'] as const satisfies readonly (keyof SessionRules)[];

/**
 * The rules as the form says them, not yet read by their shape: it refuses what does not fit, by the name of the field.
 * A rule that stays keeps the place where it is written; one that changes loses it.
 */
export function readRulesForm(fields: FormData, known: SessionRules | undefined): Readonly<Record<string, unknown>> {
  const text = (name: string) => textField(fields, name);
  const source = text('source');
  const said: Record<string, unknown> = {
    ...present(lengthRules.map((rule) => [rule, secondsOf(text(rule))])),
    ...present(numberRules.map((rule) => [rule, numberOf(text(rule))])),
    ...Object.fromEntries(spanRules.map((rule) => [rule, [secondsOf(text(`${rule}-least`)), secondsOf(text(`${rule}-most`))]])),
    preInscribed: text('preInscribed') === 'true',
    weights: text('weights') === 'mixed' ? (numberOf(text('share')) ?? Number.NaN) / 100 : text('weights'),
    stakeholders: text('stakeholders'),
    ...(text('floorTurns') !== '' && { alternation: { floorTurns: numberOf(text('floorTurns')), panelSeconds: secondsOf(text('panelSeconds')) } }),
    ...(source !== '' && { source }),
  };
  const read = sessionRules.safeParse(said);
  const sources = read.success ? keptSources(known, read.data) : {};
  return Object.keys(sources).length === 0 ? said : { ...said, sources };
}

function keptSources(known: SessionRules | undefined, now: SessionRules): Readonly<Record<string, string>> {
  return Object.fromEntries(sourcedRules.flatMap((rule) => {
    const source = known?.sources?.[rule];
    return source !== undefined && sameValue(known?.[rule], now[rule]) ? [[rule, source]] : [];
  }));
}

function present(entries: readonly (readonly [string, number | undefined])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** `3` and `3:00` are three minutes, `0:30` half a minute; what is neither is no number, and refused as such. */
function secondsOf(text: string): number | undefined {
  if (text === '') return undefined;
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/u.exec(text) ?? [];
  return minutes === undefined ? Number.NaN : Number(minutes) * 60 + Number(seconds);
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text.replace(',', '.'));
}

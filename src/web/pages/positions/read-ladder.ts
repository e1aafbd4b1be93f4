import { denominators, ladderFaults } from '../../../process/synthesis/ladder/ladder.ts';
import type { Ladder, LadderFault } from '../../../process/synthesis/ladder/ladder.ts';
import type { Share } from '../../../process/synthesis/ladder/share.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { textField } from '../../take-form.ts';

/** The thresholds of a ladder, in the order in which they are asked for: the names of the form's fields, as faults name them. */
export const thresholds = [
  'some', 'several', 'many', 'most', 'wideAgreement.support', 'wideAgreement.eachGroup', 'wideAgreement.opposeAtMost', 'generalConvergence.support', 'generalConvergence.eachGroup', 'generalConvergence.consensus',
] as const;
export type Threshold = (typeof thresholds)[number];

/** What is wrong with a field of the form. */
export interface FieldFault {
  readonly at: Threshold | 'version';
  readonly code: LadderFault['code'] | 'not-a-share' | 'version';
}

/** "70", "12.5 %", "12,5" or "2/3" as whole numbers; undefined for anything else. */
export function parseShare(text: string): Share | undefined {
  const plain = text.replace(/[\s%\u066A\u200e\u200f]/gu, '').replace(',', '.');
  const fraction = /^(?<part>\d{1,4})\/(?<whole>\d{1,4})$/u.exec(plain)?.groups;
  if (fraction !== undefined) return bounded(Number(fraction['part']), Number(fraction['whole']));
  const percent = /^(?<whole>\d{1,3})(?:\.(?<tenth>\d))?$/u.exec(plain)?.groups;
  if (percent === undefined) return undefined;
  const tenth = Number(percent['tenth'] ?? '0');
  return tenth === 0 ? bounded(Number(percent['whole']), 100) : bounded(Number(percent['whole']) * 10 + tenth, 1000);
}

function bounded(part: number, whole: number): Share | undefined {
  return whole < 1 || whole > 1000 || part > 1000 ? undefined : [part, whole];
}

/** A share as the form shows it: per cent where one decimal is enough. */
export function writeShare([part, whole]: Share): string {
  return (part * 1000) % whole === 0 ? String((part * 100) / whole) : `${part}/${whole}`;
}

export function shareAt(ladder: Ladder, at: Threshold): Share | undefined {
  const [outer, inner] = at.split('.');
  const value: unknown = inner === undefined ? Object.entries(ladder).find(([name]) => name === outer)?.[1] : Object.entries(outer === 'wideAgreement' ? ladder.wideAgreement : ladder.generalConvergence).find(([name]) => name === inner)?.[1];
  return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : undefined;
}

export interface ReadLadder {
  /** Absent where a field cannot be read. */
  readonly ladder?: Ladder;
  readonly faults: readonly FieldFault[];
}

/** Reads the form, with everything that is wrong with it, field by field (rule PO-11). The consensus may be left empty. */
export function readLadder(fields: FormData, before: Ladder): ReadLadder {
  const version = textField(fields, 'version');
  const read = new Map<Threshold, Share | undefined>(thresholds.map((at) => [at, parseShare(textField(fields, at))]));
  const missing = thresholds.filter((at) => read.get(at) === undefined && !(at === 'generalConvergence.consensus' && textField(fields, at) === ''));
  const versionFault: readonly FieldFault[] = !isId(version) || version === before.version ? [{ at: 'version', code: 'version' }] : [];
  const at = (name: Threshold): Share => read.get(name) ?? [1, 1];
  const consensus = read.get('generalConvergence.consensus');
  const ladder: Ladder = {
    version,
    denominator: denominators.find((one) => one === textField(fields, 'denominator')) ?? before.denominator,
    some: [...at('some')],
    several: [...at('several')],
    many: [...at('many')],
    most: [...at('most')],
    wideAgreement: { support: [...at('wideAgreement.support')], eachGroup: [...at('wideAgreement.eachGroup')], opposeAtMost: [...at('wideAgreement.opposeAtMost')] },
    generalConvergence: { support: [...at('generalConvergence.support')], eachGroup: [...at('generalConvergence.eachGroup')], ...(consensus !== undefined && { consensus: [...consensus] }) },
  };
  if (missing.length > 0) return { faults: [...versionFault, ...missing.map((name) => ({ at: name, code: 'not-a-share' }) as const)] };
  const disorder = ladderFaults(ladder).flatMap(({ code, at: name }) => {
    const threshold = thresholds.find((one) => one === name);
    return threshold === undefined ? [] : [{ at: threshold, code }];
  });
  return { ladder, faults: [...versionFault, ...disorder] };
}

import { mechanismFates, mechanismKinds } from '../../../process/commitments/state.ts';
import type { MechanismFate, MechanismKind, MechanismState } from '../../../process/commitments/state.ts';

export const mechanismsPageSize = 100;

export interface MechanismsQuery {
  readonly words?: string;
  readonly kind?: MechanismKind;
  readonly fate?: MechanismFate;
  /** Whether somebody runs one now. */
  readonly running?: 'yes' | 'no';
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseMechanismsQuery(search: URLSearchParams): MechanismsQuery {
  const words = search.get('words')?.trim().slice(0, 100) ?? '';
  const kind = mechanismKinds.find((one) => one === search.get('kind'));
  const fate = mechanismFates.find((one) => one === search.get('fate'));
  const running = (['yes', 'no'] as const).find((one) => one === search.get('running'));
  return {
    ...(words !== '' && { words }), ...(kind !== undefined && { kind }), ...(fate !== undefined && { fate }), ...(running !== undefined && { running }),
    page: Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again. Defaults stay out of the URL. */
export function writeMechanismsQuery({ page, ...rest }: MechanismsQuery): Record<string, string> {
  return { ...rest, ...(page > 1 && { page: String(page) }) };
}

export function isRun({ running }: Pick<MechanismState, 'running'>): boolean {
  return running.some(({ until }) => until === undefined);
}

/** `words` are looked for in every language version of the title and of the note on its fate. */
export function isAskedFor({ words, kind, fate, running }: MechanismsQuery): (mechanism: MechanismState) => boolean {
  const wanted = words?.toLocaleLowerCase();
  return (one) =>
    (wanted === undefined || [...Object.values(one.title), ...Object.values(one.fateNote ?? {})].some((text) => text.toLocaleLowerCase().includes(wanted))) &&
    (kind === undefined || one.mechanismKind === kind) &&
    (fate === undefined || one.fate === fate) &&
    (running === undefined || isRun(one) === (running === 'yes'));
}

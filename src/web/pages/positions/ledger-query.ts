import { heldStances } from './stance-mark.tsx';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import type { HeldStance } from '../../../process/synthesis/ledger/held-position.ts';
import type { Theme } from '../../../store/synthesis/load-agreement.ts';

/** What stands for the recommendations without a code of the taxonomy. */
export const uncoded = 'none';

export interface LedgerQuery {
  readonly taxonomy?: string;
  /** A code of the taxonomy, `themes/3`, or `none`. */
  readonly code?: string;
  /** A State or participant of whom all positions are shown. */
  readonly delegation?: string;
  /** A regional group or a group of States: its members are the columns. */
  readonly group?: string;
  readonly stance?: HeldStance;
  /** The recommendation that is unfolded. */
  readonly open?: string;
}

/** Reads the ledger's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseLedgerQuery(search: URLSearchParams): LedgerQuery {
  const id = (name: string) => {
    const value = search.get(name) ?? '';
    return isId(value) ? { [name]: value } : {};
  };
  const code = search.get('code') ?? '';
  const delegation = search.get('delegation') ?? '';
  const stance = heldStances.find((one) => one === search.get('stance'));
  return {
    ...id('taxonomy'),
    ...id('group'),
    ...id('open'),
    ...(/^[a-z0-9-]+(?:\/[a-z0-9.-]+)?$/u.test(code) && { code }),
    ...((isState(delegation) || isId(delegation)) && { delegation }),
    ...(stance !== undefined && { stance }),
  };
}

export function writeLedgerQuery(query: LedgerQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]: readonly [string, string | undefined]) => (value === undefined ? [] : [[name, value]])));
}

/** The theme that is asked for; else the first on which somebody has a position; else the first. */
export function chosenTheme(themes: readonly Theme[], code: string | undefined): Theme | undefined {
  return themes.find((theme) => (theme.code ?? uncoded) === code) ?? themes.find(({ addressed, standings }) => addressed.length > 0 && standings.length > 0) ?? themes.find(({ standings }) => standings.length > 0) ?? themes[0];
}

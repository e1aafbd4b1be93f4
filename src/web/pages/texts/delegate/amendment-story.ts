import type { FateName } from '../../../../process/text/state.ts';
import type { Instant } from '../../../../process/vocabulary/instant.ts';
import type { RecordedAct } from '../../../../store/work-plan/load-acts.ts';

export interface Fated {
  readonly revision: string;
  readonly fate: FateName;
}

export interface Sponsorship {
  readonly party: string;
  readonly from: Instant;
  /** Absent: it still stands behind it. */
  readonly until?: Instant;
}

/** What became of an amendment, by its own acts. */
export interface AmendmentStory {
  /** On which revision it was tabled. */
  readonly tabledOn?: string;
  readonly tabledAt?: Instant;
  readonly fates: readonly Fated[];
  readonly sponsors: readonly Sponsorship[];
}

/** `acts` are those of the amendment, latest first. */
export function storyOf(acts: readonly RecordedAct[]): AmendmentStory {
  const fates: Fated[] = [];
  const sponsors: { party: string; from: Instant; until?: Instant }[] = [];
  let tabled: { readonly tabledOn: string; readonly tabledAt: Instant } | undefined;
  const end = (party: string, until: Instant) => {
    const open = sponsors.find((one) => one.party === party && one.until === undefined);
    if (open !== undefined) open.until = until;
  };
  for (const { act: { body, at } } of acts.toReversed()) {
    if (body.type === 'amendment-tabled') {
      tabled = { tabledOn: body.data.revision, tabledAt: at };
      for (const party of body.data.proponents) sponsors.push({ party, from: at });
    } else if (body.type === 'amendment-joined') sponsors.push({ party: body.data.party, from: at });
    else if (body.type === 'amendment-left') end(body.data.party, at);
    else if (body.type === 'amendment-withdrawn') for (const { party } of sponsors) end(party, at);
    else if (body.type === 'amendment-carried') fates.push({ revision: body.data.revision, fate: body.data.fate });
  }
  return { ...tabled, fates, sponsors };
}

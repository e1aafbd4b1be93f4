import { inventedDrafts, withdrawal } from '../../packs/rehearsal/synthesis/drafts.ts';
import type { InventedDraft } from '../../packs/rehearsal/synthesis/drafts.ts';
import { thirdSession } from '../../packs/rehearsal/sessions.ts';
import { proposeSentences } from '../process/synthesis/drafting/propose-sentences.ts';
import type { DraftState } from '../process/synthesis/state.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../process/vocabulary/ids.ts';
import { parseInstant } from '../process/vocabulary/instant.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Store } from '../store/store.ts';
import { loadDraftMaterial } from '../store/synthesis/load-draft-material.ts';
import { loadStates } from '../store/work-plan/load-states.ts';
import { wordSaid } from '../web/synthesis/word-said.ts';

const lastHour = 18;

function commandOf(hour: number): string {
  return `pack-${rehearsalProcess}-drafting-${hour}`;
}

/** What is done last of all when a rehearsal is loaded: where it is missing, an earlier version made the rehearsal, or loading was broken off. */
export const lastOfRehearsal = commandOf(lastHour);

/** The drafts of the rehearsal, composed from its own ledger as the desk composes them, on one day in the order of their hours. */
export async function loadRehearsalDrafts(store: Store, day: IsoDay): Promise<{ readonly acts: number } | Refusal> {
  let acts = 0;
  const perform = async (hour: number, commands: readonly ProcessCommand[], standing: 'rapporteur' | 'co-facilitator' | 'secretariat') => {
    const at = parseInstant(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
    const outcome = await store.recorder.perform({ process: rehearsalProcess, by: { standing }, ...(at !== undefined && { at }), commandId: commandOf(hour), commands });
    if (!isRefusal(outcome)) acts += outcome.acts.length;
    return isRefusal(outcome) ? outcome : undefined;
  };
  for (const [index, draft] of inventedDrafts(thirdSession).entries()) {
    const standing = draft.arranged.draftKind === 'rapporteur-report' ? 'rapporteur' : 'co-facilitator';
    const arranged = await perform(9 + index * 4, [{ name: 'arrange-draft', data: draft.arranged }], standing);
    const written = arranged ?? (await perform(10 + index * 4, await composed(store, draft), standing));
    if (written !== undefined) return written;
  }
  return (await perform(lastHour, [withdrawal], 'secretariat')) ?? { acts };
}

/** What the record gives of itself, in the words of the draft's language; then what was written freely and what was set aside. */
async function composed({ pool }: Store, { arranged, free, setAside, publishes }: InventedDraft): Promise<readonly ProcessCommand[]> {
  const position = await lastPosition(pool);
  const states = await loadStates(pool, rehearsalProcess, position, [subjectKey('draft', arranged.draft)]);
  const draft = [...states.values()].find((state): state is DraftState => state.kind === 'draft');
  if (draft === undefined) return [];
  const proposed = proposeSentences(draft.sections, await loadDraftMaterial(pool, rehearsalProcess, position, draft));
  const sentences = proposed.map(({ section, role, template, said, evidence }, index): ProcessCommand<'write-sentence'> => ({
    name: 'write-sentence',
    data: { sentence: `${arranged.draft}-${index + 1}`, draft: arranged.draft, section, order: (index + 1) * 10, role, template: { ...template }, text: wordSaid(said, draft.language), evidence: evidence.map((one) => ({ of: one.of })) },
  }));
  const written = [...sentences, ...free.map((data): ProcessCommand<'write-sentence'> => ({ name: 'write-sentence', data }))];
  const asides = setAside.map((data): ProcessCommand => ({ name: 'set-item-aside', data }));
  const publishing: ProcessCommand = { name: 'publish-draft', data: { draft: arranged.draft, sentences: written.map(({ data }) => data.sentence), flagged: [] } };
  return [...written, ...asides, ...(publishes ? [publishing] : [])];
}

async function lastPosition(pool: Store['pool']): Promise<number> {
  const { rows } = await pool.query<{ position: number }>('select coalesce(max(position), 0) as position from act where process_id = $1', [rehearsalProcess]);
  return rows[0]?.position ?? 0;
}

import type { Pool } from 'pg';
import type { InputChannel, InputForm, Reference, Sponsor } from '../../process/inputs/state.ts';
import type { CodeRef } from '../../process/vocabulary/code-ref.ts';
import type { EditionId, EventId, GroupId, InputId } from '../../process/vocabulary/ids.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** An input as a list shows it: all but its words, of which it has the hash. */
export interface ListedInput {
  readonly id: InputId;
  readonly form: InputForm;
  readonly holder: string;
  readonly group: GroupId | null;
  readonly title: string;
  readonly language: Language;
  readonly attachments: readonly EditionId[];
  readonly event: EventId | null;
  readonly themes: readonly CodeRef[];
  readonly channel: InputChannel;
  readonly submittedAt: Instant;
  readonly late: boolean;
  readonly sponsors: readonly Sponsor[];
  readonly references: readonly Reference[];
  readonly status: 'standing' | 'withdrawn';
  /** The same for the same words; '' where there are only files. */
  readonly wordsHash: string;
}

export interface InputFilter {
  readonly form?: string;
  readonly event?: string;
  readonly theme?: string;
  readonly holder?: string;
  readonly status?: string;
  /** Whether some State brought it forward. */
  readonly brought?: 'yes' | 'no';
  /** In the title or the text. */
  readonly words?: string;
}

/** All inputs that a filter finds, in the order in which they were submitted. */
export async function listInputs(pool: Pool, process: string, position: number, filter: InputFilter): Promise<readonly ListedInput[]> {
  const { rows } = await pool.query<ListedInput>({
    name: 'list-inputs',
    text: `select id, form, holder, "group", title, language, attachments, event, themes, channel, submitted_at as "submittedAt", late, sponsors, "references", status, case when text = '' then '' else md5(text) end as "wordsHash"
      from "input" where ${heldAt} and ($3::text is null or form = $3) and ($4::text is null or event = $4) and ($5::text is null or $5 = any(themes)) and ($6::text is null or holder = $6)
      and ($7::text is null or status = $7) and ($8::boolean is null or (jsonb_array_length(sponsors) > 0) = $8) and ($9::text is null or title ilike $9 or text ilike $9)
      order by submitted_at, id`,
    values: [process, position, filter.form, filter.event, filter.theme, filter.holder, filter.status, filter.brought === undefined ? null : filter.brought === 'yes', filter.words === undefined ? null : `%${filter.words.replace(/[\\%_]/gu, String.raw`\$&`)}%`],
  });
  return rows;
}

/** The words of standing inputs of one form, by id in the order of ids, for comparing them with one another. */
export async function loadWords(pool: Pool, process: string, position: number, form: InputForm): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const { rows } = await pool.query<{ id: string; text: string }>({ name: 'input-words', text: `select id, text from "input" where ${heldAt} and form = $3 and status = 'standing' and text <> '' order by id collate "C"`, values: [process, position, form] });
  return rows;
}

/** How many standing inputs of one form have words, and a hash of which words these are. */
export async function fingerprintOfWords(pool: Pool, process: string, position: number, form: InputForm): Promise<{ readonly count: number; readonly hash: string }> {
  const { rows } = await pool.query<{ count: number; hash: string | null }>({
    name: 'fingerprint-of-words',
    text: `select count(*)::int as count, md5(string_agg(id || ':' || changed_at, ',' order by id collate "C")) as hash from "input" where ${heldAt} and form = $3 and status = 'standing' and text <> ''`,
    values: [process, position, form],
  });
  return { count: rows[0]?.count ?? 0, hash: rows[0]?.hash ?? '' };
}

/** In whose names inputs were submitted, and for which meetings: what a list can be filtered by. */
export async function listChoices(pool: Pool, process: string, position: number): Promise<{ readonly holders: readonly string[]; readonly events: readonly EventId[]; readonly themes: readonly CodeRef[] }> {
  const { rows } = await pool.query<{ holders: string[]; events: EventId[]; themes: CodeRef[] }>({
    name: 'input-choices',
    text: `with i as (select holder, event, themes from "input" where ${heldAt})
      select (select coalesce(array_agg(distinct holder), '{}') from i) as holders, (select coalesce(array_agg(distinct event) filter (where event is not null), '{}') from i) as events,
        (select coalesce(array_agg(distinct t), '{}') from i, unnest(themes) t) as themes`,
    values: [process, position],
  });
  return rows[0] ?? { holders: [], events: [], themes: [] };
}

/** Standing inputs with the very same words, where more than one has them; the first that was submitted stands for them. */
export async function listCopies(pool: Pool, process: string, position: number, form: InputForm): Promise<readonly { readonly members: readonly string[]; readonly shown: string }[]> {
  const { rows } = await pool.query<{ members: string[] }>({
    name: 'input-copies',
    text: `select array_agg(id order by submitted_at, id) as members from "input" where ${heldAt} and form = $3 and status = 'standing' and text <> '' group by md5(text) having count(*) > 1`,
    values: [process, position, form],
  });
  return rows.flatMap(({ members }) => (members[0] === undefined ? [] : [{ members, shown: members[0] }]));
}

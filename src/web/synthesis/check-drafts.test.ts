import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../../process/commands.ts';
import { proposeSentences } from '../../process/synthesis/drafting/propose-sentences.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import { opened, scheduled } from '../../process/work-plan/given.test-support.ts';
import { openPool } from '../../store/database.ts';
import { newStore } from '../../store/new-database.test-support.ts';
import type { Store } from '../../store/store.ts';
import { checkQuotes } from '../../store/synthesis/check-quotes.ts';
import { loadDraftMaterial } from '../../store/synthesis/load-draft-material.ts';
import { loadDraft } from '../../store/synthesis/load-draft.ts';
import { loadState } from '../../store/work-plan/load-states.ts';
import { recordHead } from '../../store/work-plan/positions.ts';
import { draftDocx } from '../../interchange/draft/draft-docx.ts';
import { draftPdf } from '../../interchange/draft/draft-pdf.ts';
import { checkDrafts } from './check-drafts.ts';
import { draftPaper } from './draft-paper.ts';
import { wordSaid } from './word-said.ts';

const text = 'We ask for open doors. We ask for warm meals.';
const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
const process = 'gcm';
let store: Store;
let number = 0;

async function perform(...commands: readonly ProcessCommand[]): Promise<number> {
  number += 1;
  const outcome = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId: `c-${number}`, commands });
  if (isRefusal(outcome)) throw new Error(`${outcome.code} ${outcome.rule} ${JSON.stringify(outcome.details)}`);
  return outcome.position;
}

/** As nobody is allowed to: past the record, in the table. */
async function tamper(statement: string): Promise<void> {
  const owner = openPool(store.connection, 1);
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}

const sections = [
  { id: 'introduction', part: 'introduction' as const, heading: 'Introduction' },
  { id: 'rights', part: 'area' as const, heading: 'Rights', about: 'themes/1' },
  { id: 'returns', part: 'area' as const, heading: 'Returns', about: 'themes/2' },
];
const position = (id: string, holder: string, stance: 'support' | 'oppose'): ProcessCommand => ({ name: 'take-position', data: { position: id, recommendation: 'doors', holder, stance, on: '2017-05-08', evidence: [{ of: 'input:paper', span: span('open doors') }] } });

/** A draft of all that can be computed, and one free finding. */
async function write(draft: string): Promise<readonly string[]> {
  const at = await perform({ name: 'arrange-draft', data: { draft, draftKind: 'summary', title: 'Summary', language: 'en', events: ['session'], sections } });
  const state = await loadState(store.pool, process, at, 'draft', draft);
  const proposed = proposeSentences(state?.sections ?? [], await loadDraftMaterial(store.pool, process, at, { events: state?.events ?? [], sections: state?.sections ?? [] }));
  const computed = proposed.map(({ section, role, template, said, evidence }, order): ProcessCommand => ({ name: 'write-sentence', data: { sentence: `${draft}-${order}`, draft, section, order, role, template, text: wordSaid(said, 'en'), evidence: [...evidence] } }));
  await perform(...computed, { name: 'write-sentence', data: { sentence: `${draft}-free`, draft, section: 'rights', order: 99, role: 'finding', text: 'Meals were asked for too.', evidence: [{ of: 'input:paper', span: span('warm meals') }] } });
  return [...computed.map((_, order) => `${draft}-${order}`), `${draft}-free`];
}

beforeAll(async () => {
  store = await newStore();
  await perform(...opened, scheduled('session', [], 'thematic_session'));
  await perform(
    { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: [{ code: '1', heading: { en: 'Rights' } }, { code: '2', heading: { en: 'Returns' } }] } },
    { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'MX', title: 'A paper', text, language: 'en', channel: 'page' } },
    { name: 'bring-input-forward', data: { input: 'paper', by: 'MX', event: 'session' } },
    { name: 'extract-recommendation', data: { recommendation: 'doors', origin: { of: 'input:paper', pieces: [span('We ask for open doors.')] }, language: 'en', foundBy: 'person', codes: [] } },
    { name: 'code-recommendation', data: { recommendation: 'doors', taxonomy: 'themes', codes: ['themes/1'], how: 'given' } },
    position('one', 'MX', 'support'),
    position('two', 'KE', 'support'),
    position('three', 'FR', 'oppose'),
  );
  const sentences = await write('published');
  await perform({ name: 'publish-draft', data: { draft: 'published', sentences: [...sentences], flagged: [] } });
  await write('open');
});
afterAll(() => store.close());

const head = async () => (await recordHead(store.pool, process)).position;

describe('what is printed, computed anew', () => {
  test('SY-15 quotations stand in their texts, published findings cite, and the ledger gives their words', async () => {
    expect(await checkQuotes(store.pool, process, await head())).toEqual({ quotations: 6, texts: 1, faults: [], alteredTexts: [] });
    expect(await checkDrafts(store.pool, process, await head())).toEqual({ drafts: 2, published: 1, sentences: 6, computed: 4, findings: 3, citing: 3, faults: [], waiting: [] });
  });

  test('SY-9 the draft on paper names its sources, its numbers and its words', async () => {
    const at = await head();
    const loaded = await loadDraft(store.pool, process, at, 'published', (said) => wordSaid(said, 'en'));
    if (loaded === undefined) throw new Error('There is no such draft.');
    const paper = await draftPaper({ pool: store.pool, process, position: at, loaded, notes: 'notes' });
    expect(paper.sections.map(({ heading }) => heading[0]?.text)).toEqual(['Rights']);
    expect((await draftDocx({ ...paper, sections: [] })).refused).toBeUndefined();
    expect((await draftPdf({ ...paper, sections: [] })).refused).toBeUndefined();
    const [account, list] = paper.sections[0]?.paragraphs ?? [];
    expect(account?.sentences[0]?.runs.map((run) => run.text).join('')).toBe('Two delegations supported the recommendation “We ask for open doors”, while one delegation opposed it.');
    expect(account?.sentences[0]?.note?.map((run) => run.text).join('')).toBe('2 of 3 delegations that addressed the theme; Mexico, A paper: “We ask for open doors.”; in support: Kenya, Mexico; opposed: France.');
    expect(list?.sentences[0]?.note?.map((run) => run.text).join('')).toContain('“warm meals”');
    expect(paper.sections[0]?.paragraphs.at(-1)?.items).toHaveLength(1);
    expect(paper.ladder).toContain('default-1');
    expect((await draftPaper({ pool: store.pool, process, position: at, loaded, notes: 'clean' })).sections[0]?.paragraphs[0]?.sentences[0]?.note).toBeUndefined();
    expect((await draftDocx(paper)).refused).toBeUndefined();
    expect((await draftPdf(paper)).refused).toBeUndefined();
  });

  test('SY-16 when an input is corrected its quotations stood there when they were cited; open drafts wait, published ones stay', async () => {
    await perform({ name: 'correct-input', data: { input: 'paper', title: 'A paper', text: 'We ask for nothing.', language: 'en', attachments: [], themes: [] } });
    await perform({ name: 'withdraw-position', data: { position: 'three' } });
    expect((await checkQuotes(store.pool, process, await head())).faults).toEqual([]);
    const { faults, waiting } = await checkDrafts(store.pool, process, await head());
    expect(faults).toEqual([]);
    expect(waiting).toMatchObject([{ fault: 'words-differ', printed: expect.stringContaining('while one delegation opposed it'), computed: 'Two delegations supported the recommendation “We ask for open doors”.' }]);
  });

  test('SY-2 what was tampered with past the record is found', async () => {
    await tamper(`update "sentence" set evidence = jsonb_set(evidence, '{0,span,quote}', '"cold meals"') where id = 'published-free'`);
    await tamper(`update "sentence" set text = 'Many delegations agreed.' where id = 'published-0'`);
    expect((await checkQuotes(store.pool, process, await head())).faults).toMatchObject([{ by: 'sentence:published-free', of: 'input:paper', fault: 'quote-differs' }]);
    expect((await checkDrafts(store.pool, process, await head())).faults).toMatchObject([{ sentence: 'sentence:published-0', fault: 'words-differ', printed: 'Many delegations agreed.' }]);
  });
});

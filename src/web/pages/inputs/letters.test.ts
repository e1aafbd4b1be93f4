import { describe, expect, test } from 'vitest';
import { memberStates } from '../../../process/vocabulary/member-states.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { InputsSite, kenya, officer } from './inputs-site.test-support.ts';

const site = new InputsSite();
const letter = 'We write to ask that no worker pay for a job. Fees should be borne by employers alone, contracts written in a language that workers understand, and complaints heard without delay.';

describe('campaign letters', () => {
  test('100 copies of one letter are one line with 100 signatories, and each has its own copy', async () => {
    const rows = memberStates.slice(0, 100);
    for (const [index, holder] of rows.entries()) {
      const text = index % 10 === 9 ? `${letter} We thank the chairs for their patience with us.` : letter;
      const outcome = await site.open.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: `letter-${index}`, commands: [{ name: 'submit-input', data: { input: `letter-${index}`, form: 'written', holder, title: 'Open letter on fees', text, language: 'en', channel: 'mail' } }] });
      if (isRefusal(outcome)) throw new Error(outcome.code);
    }
    await site.submit({ title: 'Something else', text: 'Quite other words about the sea and those who cross it by night in small boats.' });
    const { html } = await site.get('');
    expect(html).toContain('101 inputs in 2 entries');
    expect(html).toContain('100 signatories');
    expect(html).toContain('10 of them changed the wording.');
    for (const index of [0, 50, 99]) expect(html).toContain(`/inputs/letter-${index}"`);
    expect((await site.get('/letter-5')).html).toContain('One of 100 copies of the same letter');
  });

  test('a filter finds signatories one by one, and the files have every copy', async () => {
    expect((await site.get(`?holder=${memberStates[3] ?? ''}`)).html).toContain('>One input<');
    const { html: csv } = await site.get('.csv');
    expect(csv.trim().split('\n')).toHaveLength(102);
    const rows = JSON.parse((await site.get('.json?words=fees')).html);
    expect(rows).toHaveLength(100);
    expect(rows[0]).toMatchObject({ signatories: 100, broughtForward: '', fate: 'Not brought forward' });
  });

  test('one who withdraws is no signatory any more, and is not forgotten', async () => {
    await site.post('/letter-7', { act: 'withdraw' }, officer);
    const { html } = await site.get('');
    expect(html).toContain('99 signatories');
    expect(html).toContain('/inputs/letter-7"');
  });
});

describe('cards from a file', () => {
  const csv = (rows: readonly string[]) => new File([`\ufeffHolder;Text;Theme;Meeting;Language;Received\n${rows.join('\n')}\n`], 'cards.csv');

  test('every row is taken, the same, or refused with the reason; the same file twice changes nothing', async () => {
    const rows = ['KE;Ease visas for students.;Rights;theme;en;2017-06-07', 'Caritas;Shelter first.;themes/1|Returns;;;', 'Atlantis;Sink no more.;;;;', 'MX;;;;;', 'MX;Ease visas.;Weather;;;', 'MX;Ease fees.;;nowhere;;', 'MX;"Broken" quotes" here.;;;;', 'Франция;Упростить визы для студентов и сезонных работников.;;;;', 'KE;Ease visas for students.;;;;'];
    const first = await site.post('/import', { act: 'import', file: csv(rows) }, officer);
    expect(first.status).toBe(200);
    for (const words of ['3 taken', '1 the same as before', '5 refused', '“Atlantis” is neither', 'no theme “Weather”', 'no meeting “nowhere”', 'It has no text.', 'quotation marks']) expect(first.html).toContain(words);
    const head = await site.head();
    expect((await site.post('/import', { act: 'import', file: csv(rows) }, officer)).html).toContain('4 the same as before');
    expect(await site.head()).toBe(head);
    const { html } = await site.get('?form=card');
    for (const words of ['Ease visas for students.', 'Shelter first.', 'Упростить визы']) expect(html).toContain(words);
  });

  test('what is no list of cards is refused as a whole, and only the secretariat brings one', async () => {
    const head = await site.head();
    expect((await site.post('/import', { act: 'import', file: new File(['a,b\n1,2\n'], 'x.csv') }, officer)).html).toContain('does not say in which columns');
    expect((await site.post('/import', { act: 'import', file: new File(['PK\u0003\u0004'], 'x.xlsx') }, officer)).html).toContain('not a CSV file');
    expect((await site.post('/import', { act: 'import', file: csv(['KE;X.;;;;']) }, kenya)).status).toBe(403);
    expect(await site.head()).toBe(head);
  });
});

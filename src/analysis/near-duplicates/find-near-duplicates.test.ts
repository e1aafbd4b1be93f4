import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { campaign, strangers } from './letters.test-support.ts';

const memberLists = (texts: readonly string[]) => findNearDuplicates(texts).map(({ members }) => members);

test('a hundred copies of one campaign letter are one cluster of a hundred, among others that stay alone', () => {
  const [letters, others] = [campaign(100), strangers(300, 3)];
  const mixed = [...others.slice(0, 150), ...letters, ...others.slice(150)];
  const clusters = findNearDuplicates(mixed);
  expect(clusters).toHaveLength(301);
  const [largest] = clusters.toSorted((a, b) => b.members.length - a.members.length);
  expect(largest?.members).toEqual(letters.map((_, at) => 150 + at));
  expect(largest?.members).toContain(largest?.medoid);
});

test('case, accents, punctuation and spaces make no other text; in Arabic neither do vowel signs', () => {
  expect(memberLists(['Protéger les côtes !', 'proteger  LES cotes', 'مَدْرَسَة جديدة', 'مدرسة جديدة', 'Autre chose'])).toEqual([[0, 1], [2, 3], [4]]);
});

test.each([
  ['Chinese', '我们建议各国在每个港口设立独立的检查站，公布所有捕鱼许可证，并保护举报非法捕捞的渔民。', '我们呼吁各国在每个港口尽快设立独立的检查站，公布全部捕鱼许可证，并保护举报非法捕捞的渔民。', '学校应当用学生的母语授课，为偏远村庄的儿童提供免费午餐和校车，并减少每班人数。'],
  ['Arabic', 'نوصي بأن تنشئ الدول مركزا مستقلا للتفتيش في كل ميناء وأن تنشر جميع رخص الصيد وأن تحمي الصيادين الذين يبلغون عن المخالفات', 'نوصي بشدة بأن تنشئ الدول مركزا مستقلا للتفتيش في كل ميناء وأن تنشر جميع رخص الصيد وتحمي الصيادين الذين يبلغون عن المخالفات', 'ينبغي أن تدرس المدارس الأطفال بلغتهم الأم وأن تقدم وجبات مجانية في القرى البعيدة وتقلل عدد التلاميذ'],
  ['Russian', 'Предлагаем создать в каждом порту независимый пост инспекции, публиковать все лицензии и защищать рыбаков, сообщающих о нарушениях.', 'Предлагаем создать в каждом крупном порту независимый пост инспекции, публиковать лицензии и защищать рыбаков, сообщающих о нарушениях.', 'Школы должны учить детей на родном языке, бесплатно кормить их обедом и возить из дальних деревень.'],
])('an edited copy is found in %s, another text on its own is not', (_, text, copy, other) => {
  expect(memberLists([text, other, copy])).toEqual([[0, 2], [1]]);
});

test('a turn of phrase that everybody uses makes no copies', () => {
  const asked = strangers(400, 9).map((text) => text.split(' ').slice(0, 8).join(' '));
  const cards = asked.map((what) => `We ask the meeting to consider at its next session the question of ${what} and to report thereon.`);
  expect(findNearDuplicates(cards).filter(({ members }) => members.length > 1)).toEqual([]);
});

test('texts without words are copies only where they are the same', () => {
  expect(memberLists(['', '???', '!!!', ' ??? ', ''])).toEqual([[0, 4], [1, 3], [2]]);
});

test('every text is in exactly one cluster, with the copies equal to it, and the same texts give the same clusters', () => {
  const words = fc.array(fc.constantFrom('sea', 'port', 'fish', 'net', 'boat', 'law', 'الميناء', '渔民', 'закон'), { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (texts) => {
      const clusters = findNearDuplicates(texts);
      expect(clusters.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([...texts.keys()]);
      const clusterOf = new Map(clusters.flatMap(({ members }, at) => members.map((place) => [place, at])));
      for (const [place, text] of texts.entries()) expect(clusterOf.get(place)).toBe(clusterOf.get(texts.indexOf(text)));
      for (const { members, medoid } of clusters) expect(members).toContain(medoid);
      expect(findNearDuplicates(texts)).toEqual(clusters);
    }),
  );
});

test('it says how far it is, and ends where the one who is told throws', () => {
  const texts = strangers(3000, 4);
  const said: number[] = [];
  findNearDuplicates(texts, (done, total) => {
    expect(total).toBe(12_000);
    said.push(done);
  });
  expect(said.length).toBeGreaterThanOrEqual(5);
  expect(said).toEqual(said.toSorted((a, b) => a - b));
  expect(said.at(-1)).toBe(12_000);
  expect(() => findNearDuplicates(texts, () => { throw new Error('enough'); })).toThrow('enough');
});

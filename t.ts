import { readFileSync } from 'node:fs';
import { linesFromText } from './src/interchange/work-plan/lines-from-text.ts';
import { readLines } from './src/interchange/work-plan/read-lines.ts';
for (const f of ['004_4b6b82e0db190404','001_5c5badf71c4585c1','002_8a0de07891f0b6b4','003_f70e12f896b5f4b9']) {
  const r = readLines(linesFromText(readFileSync(`/work/shared/gcm/source/${f}.txt`, 'utf8')));
  console.log('==', f, r.tables.map((t) => [t.title, t.asOf, t.locator, t.rows.length]));
  for (const u of r.unsure) console.log('  ', u.locator, u.code, u.sentence.slice(0, 90), '|', u.text.slice(0, 60));
  if (f.startsWith('004')) {
    const exp = JSON.parse(readFileSync('/work/shared/gcm/workplan.json', 'utf8'));
    const rows = r.tables.find((t) => t.rows.length > 40)?.rows ?? [];
    let bad = 0;
    for (let i = 0; i < Math.max(exp.length, rows.length); i++) {
      const e = exp[i], g = rows[i];
      const a = e && [e.start, e.end, e.precision, e.kind, e.place, e.phase, e.flags, 'L' + e.line].join('|');
      const b = g && [g.start ?? '', g.end ?? '', g.precision, g.kind, g.place, g.phase, g.marks.join('; '), g.locator].join('|');
      if (a !== b) { bad++; console.log('EXP', a, '\nGOT', b, g?.title); }
    }
    console.log('differences', bad);
    for (const row of r.tables[0]?.rows ?? []) console.log(row.locator, row.start, row.end, row.precision, row.kind, row.place, row.marks, row.title.slice(0, 50));
  }
}

import { expect, test } from 'vitest';
import { readValues } from './read-values.ts';

const read = (text: string, defaults = {}) => readValues(new TextEncoder().encode(text), defaults);
const one = { line: 2, indicator: '10.7.2', state: 'MX', observation: { period: '2016', value: '12.5', source: 'Census', quality: 'estimated', sex: 'F', age: 'Y15T24' } };

test.each([
  ['SDMX-CSV 1.0', 'DATAFLOW,REF_AREA,INDICATOR,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SOURCE\nX:F(1.0),MEX,10.7.2,F,Y15T24,2016,12.50,E,Census\n'],
  ['SDMX-CSV 2.0', 'STRUCTURE;STRUCTURE_ID;ACTION;INDICATOR;REF_AREA;SEX;AGE;TIME_PERIOD;OBS_VALUE;OBS_STATUS;SOURCE\ndataflow;X:F(1.0);I;10.7.2;484;F;Y15T24;2016-A1;12.5;E;Census\n'],
  ['SDMX-CSV with labels', 'DATAFLOW,INDICATOR: Indicator,REF_AREA: Area,SEX: Sex,AGE: Age,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS: Status,SOURCE\nX:F(1.0): Flow,10.7.2: Policies,MX: Mexico,F: Women,Y15T24: From 15 to 24,2016,12.5,E: Estimated,Census\n'],
  ['a plain table', '\ufeffindicator,country,year,sex,age,value,quality,source\n10.7.2,Mexico,2016,women,15–24,012.5,estimated,Census\n'],
])('ID-10 %s is read', (_, text) => {
  expect(read(text)).toEqual({ rows: [one] });
});

test('ID-10 what a file does not say is taken from what was said beside it', () => {
  expect(read('REF_AREA,TIME_PERIOD,OBS_VALUE\nMX,2016-Q3,-0\nKEN,2016M03,+7\n', { indicator: 'went', source: 'A survey' })).toEqual({
    rows: [
      { line: 2, indicator: 'went', state: 'MX', observation: { period: '2016-Q3', value: '0', source: 'A survey', quality: 'official' } },
      { line: 3, indicator: 'went', state: 'KE', observation: { period: '2016-03', value: '7', source: 'A survey', quality: 'official' } },
    ],
  });
});

test.each([
  ['MX,2016,=1+1,F,Y15T24', 'formula'],
  ['MX,2016,"1,5",F,Y15T24', 'bad-value'],
  ['MX,2016,1.1234567,F,Y15T24', 'bad-value'],
  ['MX,2016,1e3,F,Y15T24', 'bad-value'],
  ['MX,2016,,F,Y15T24', 'no-value'],
  ['Atlantis,2016,5,F,Y15T24', 'unknown-state'],
  [',2016,5,F,Y15T24', 'no-state'],
  ['MX,soon,5,F,Y15T24', 'bad-period'],
  ['MX,2016-13,5,F,Y15T24', 'bad-period'],
  ['MX,2016,5,X,Y15T24', 'unknown-sex'],
  ['MX,2016,5,F,old', 'unknown-age'],
  ['MX,2016,5,F,24-15', 'unknown-age'],
  ['MX,2016,"5,F,Y15T24', 'bad-quotes'],
])('ID-10 a row with a fault is told with it: %s', (row, problem) => {
  expect(read(`REF_AREA,TIME_PERIOD,OBS_VALUE,SEX,AGE\n${row}\n`, { indicator: 'went', source: 'A survey' })).toMatchObject({ rows: [{ line: 2, problem }] });
});

test('ID-10 a file without the three columns, without rows, or that is no text is refused', () => {
  expect(read('a,b,c\n1,2,3\n')).toEqual({ problem: 'no-headings' });
  expect(read('REF_AREA,TIME_PERIOD,OBS_VALUE\n')).toEqual({ problem: 'no-rows' });
  expect(readValues(new Uint8Array([80, 75, 3, 4, 0]))).toEqual({ problem: 'not-text' });
  expect(readValues(new Uint8Array(9 * 1024 * 1024))).toEqual({ problem: 'too-large' });
  expect(read('REF_AREA,TIME_PERIOD,OBS_VALUE,ACTION,SOURCE\nMX,2016,4,D,x\n', { indicator: 'went' })).toMatchObject({ rows: [{ problem: 'deletion' }] });
});

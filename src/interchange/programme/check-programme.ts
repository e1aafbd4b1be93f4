import type { Finding, ReadItem } from './programme-reading.ts';

/** An item with the line on which its row begins. */
export interface LocatedItem {
  readonly item: ReadItem;
  readonly locator: string;
}

/**
 * What in a programme does not fit together: items that overlap, time that nothing fills, items out of their order,
 * panels whose numbers repeat or leave one out. All of it is told and none of it is mended.
 */
export function checkProgramme(items: readonly LocatedItem[]): readonly Finding[] {
  const days = [...Map.groupBy(items, ({ item }) => item.day).values()];
  return [...days.flatMap((day) => [...checkOrder(day), ...checkDay(day)]), ...items.flatMap(checkHour), ...checkPanels(items)];
}

function checkOrder(day: readonly LocatedItem[]): readonly Finding[] {
  return day.flatMap(({ item, locator }, index) => {
    const before = day[index - 1];
    return before === undefined || before.item.from <= item.from ? [] : [finding(locator, 'out-of-order', `${called(item)} begins before ${called(before.item)}, which stands above it.`, before.item, item)];
  });
}

/** In the order of time: each item against the one that ends last among those before it. */
function checkDay(day: readonly LocatedItem[]): readonly Finding[] {
  const [first, ...others] = day.toSorted((a, b) => (a.item.from < b.item.from ? -1 : a.item.from > b.item.from ? 1 : 0));
  if (first === undefined) return [];
  const found: Finding[] = [];
  let latest = first.item;
  for (const { item, locator } of others) {
    if (item.from < latest.to) found.push(finding(locator, 'overlap', `${called(item)} begins at ${item.from}, while ${called(latest)} ends at ${latest.to}: they overlap by ${minutesBetween(item.from, latest.to < item.to ? latest.to : item.to)} minutes.`, latest, item));
    else if (item.from > latest.to) found.push(finding(locator, 'gap', `Nothing stands between ${latest.to}, when ${called(latest)} ends, and ${item.from}.`, latest, item));
    if (item.to > latest.to) latest = item;
  }
  return found;
}

/** A half of the day that nobody wrote: 3:00 may mean the afternoon. */
function checkHour({ item, locator }: LocatedItem): readonly Finding[] {
  return item.from >= '06:00' ? [] : [finding(locator, 'before-six', `${called(item)} begins at ${item.from} in the night; perhaps the afternoon is meant.`, item)];
}

function checkPanels(items: readonly LocatedItem[]): readonly Finding[] {
  const numbered = items.flatMap((one) => (one.item.panelNumber === undefined ? [] : [{ ...one, number: one.item.panelNumber }]));
  return numbered.flatMap(({ item, locator, number }, index) => {
    const expected = (numbered[index - 1]?.number ?? 0) + 1;
    return number === expected ? [] : [finding(locator, 'panel-number', `This is panel ${number}; after those above it, it would be panel ${expected}.`, item)];
  });
}

function finding(locator: string, code: Finding['code'], sentence: string, ...items: readonly ReadItem[]): Finding {
  return { locator, code, sentence, items: items.map(({ id }) => id) };
}

function called({ title }: ReadItem): string {
  const text = Object.values(title)[0] ?? '';
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return minutes(to) - minutes(from);
}

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) for the years around some days, from the time-zone data of the runtime: the offset at its
 * beginning, then each change of clocks. A calendar that names a zone has to describe it. Throws RangeError on a zone
 * that does not exist.
 */
export function timeZoneComponent(timeZone: string, firstYear: number, lastYear: number): string {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  const offsetAt = (at: number): number => offsetOf(clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '');
  const begin = Date.UTC(firstYear - 1, 0, 1);
  const end = Date.UTC(lastYear + 1, 0, 1);
  const changes: { readonly at: number; readonly from: number; readonly to: number }[] = [{ at: begin, from: offsetAt(begin), to: offsetAt(begin) }];
  for (let day = begin; day < end; day += dayLength) {
    const [from, to] = [offsetAt(day), offsetAt(day + dayLength)];
    if (from !== to) changes.push({ at: changeBetween(day, day + dayLength, offsetAt), from, to });
  }
  const standard = Math.min(...changes.map(({ to }) => to));
  const parts = changes.flatMap(({ at, from, to }) => {
    const name = to === standard ? 'STANDARD' : 'DAYLIGHT';
    return [`BEGIN:${name}`, `DTSTART:${localTime(at, from)}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${name}`];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}

const dayLength = 86_400_000;
const minute = 60_000;

/** `GMT+05:30` in minutes; `GMT` is 0. */
function offsetOf(name: string): number {
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/u.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The first minute of the new offset. */
function changeBetween(before: number, after: number, offsetAt: (at: number) => number): number {
  const old = offsetAt(before);
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What a clock of the offset shows, as RFC 5545 writes it. */
function localTime(at: number, offset: number): string {
  return new Date(at + offset * minute).toISOString().replace(/[-:]|\.\d{3}Z/gu, '');
}

function offsetText(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
}

/** Browsers name each other, so the more particular come first. */
const browsers: readonly (readonly [RegExp, string])[] = [[/Edg(?:e|A|iOS)?\//u, 'Edge'], [/OPR\//u, 'Opera'], [/SamsungBrowser\//u, 'Samsung Internet'], [/(?:Firefox|FxiOS)\//u, 'Firefox'], [/(?:Chrome|CriOS|HeadlessChrome)\//u, 'Chrome'], [/Safari\//u, 'Safari']];
const systems: readonly (readonly [RegExp, string])[] = [[/Android/u, 'Android'], [/iPhone|iPad/u, 'iOS'], [/Windows/u, 'Windows'], [/Mac OS X|Macintosh/u, 'macOS'], [/CrOS/u, 'ChromeOS'], [/Linux/u, 'Linux']];

/** What a person calls the browser that names itself so: "Firefox · Windows"; undefined when neither is known. */
export function nameProgram(userAgent: string): string | undefined {
  const found = [browsers, systems].flatMap((names) => names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? []);
  return found.length === 0 ? undefined : found.join(' · ');
}

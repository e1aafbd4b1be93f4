/** Public names of the built styles, scripts and pictures; filled once at start from the build's manifest. */
let manifest: Readonly<Record<string, string>> = {};

export function useManifest(entries: Readonly<Record<string, string>>): void {
  manifest = entries;
}

export function asset(name: string): string {
  return `/assets/${manifest[name] ?? name}`;
}

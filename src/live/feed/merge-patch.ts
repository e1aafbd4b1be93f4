type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The RFC 7396 merge patch that makes `after` of `before`; undefined when nothing differs. Throws TypeError where `after`
 * holds null outside a list: a patch cannot say it, there null means "taken away".
 */
export function patchBetween(before: object, after: object): Members | undefined {
  const patch = membersBetween(before as Members, after as Members);
  return patch.length === 0 ? undefined : Object.fromEntries(patch);
}

function membersBetween(before: Members, after: Members): [string, unknown][] {
  const patch: [string, unknown][] = [];
  for (const [key, value] of Object.entries(after)) {
    const old = ownMember(before, key);
    if (value === undefined || value === old) continue;
    if (value === null) throw new TypeError(`A view holds null at ${key}.`);
    if (isMembers(value)) {
      const inner = membersBetween(isMembers(old) ? old : {}, value);
      if (inner.length > 0 || !isMembers(old)) patch.push([key, Object.fromEntries(inner)]);
    } else if (!same(old, value)) patch.push([key, value]);
  }
  for (const key of Object.keys(before)) if (ownMember(before, key) !== undefined && ownMember(after, key) === undefined) patch.push([key, null]);
  return patch;
}

function ownMember(members: Members, key: string): unknown {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** RFC 7396, section 2. Neither argument is changed. */
export function applyPatch(target: unknown, patch: unknown): unknown {
  if (!isMembers(patch)) return patch;
  const members = new Map(isMembers(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) members.delete(key);
    else members.set(key, applyPatch(members.get(key), value));
  }
  return Object.fromEntries(members);
}

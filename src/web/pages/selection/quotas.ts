import type { SelectedBody } from '../../../process/participation/state.ts';
import { attributeValues, isAttribute } from './pool.ts';

type Quota = SelectedBody['quotas'][number];

/** Quotas as lines of a form, `gender woman 4-6` each; the first line that cannot be read, or speaks of what no profile has, is given back. */
export function readQuotas(text: string): { readonly quotas: readonly Quota[] } | { readonly wrong: string } {
  const quotas: Quota[] = [];
  for (const line of text.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const found = /^(?<attribute>[a-z][a-z-]*)[\s:=]+(?<value>[\p{L}\p{N}-]+)[\s:=]+(?<least>\d{1,4})(?:\s*[-–]\s*(?<most>\d{1,4}))?$/u.exec(line)?.groups;
    const { attribute, value, least, most } = found ?? {};
    if (attribute === undefined || value === undefined || least === undefined || !isAttribute(attribute) || !attributeValues[attribute].includes(value)) return { wrong: line };
    quotas.push({ attribute, value, least: Number(least), most: Number(most ?? least) });
  }
  return { quotas };
}

export function writeQuotas(quotas: readonly Quota[]): string {
  return quotas.map(({ attribute, value, least, most }) => `${attribute} ${value} ${least}-${most}`).join('\n');
}

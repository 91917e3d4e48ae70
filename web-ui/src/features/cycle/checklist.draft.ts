import type { ChecklistItemWanted, LocalText } from '@/shared/api/types';
import { filled } from '@/shared/ui/LocalTextField';

/** An item of a list while someone writes the list. */
export interface ItemDraft {
  /** Tells the items apart while they move about. */
  key: string;
  /** The item that it is already. */
  id?: string;
  text: LocalText;
  sign?: ChecklistItemWanted['sign'];
}

export const MOST_ITEMS = 50;

export function draftOf(items: readonly { id: string; text: LocalText; sign?: string }[]): ItemDraft[] {
  return items.map(({ id, text, sign }) => ({ key: id, id, text, sign: sign as ItemDraft['sign'] }));
}

export function withNew(items: readonly ItemDraft[]): ItemDraft[] {
  const fresh = items.map(({ key }) => /^new-(\d+)$/.exec(key)?.[1]).map(Number).filter((number) => !Number.isNaN(number));
  return [...items, { key: `new-${(Math.max(0, ...fresh) + 1).toString()}`, text: {} }];
}

/** With the item one place further up or down; at the ends it stays. */
export function moved(items: readonly ItemDraft[], key: string, by: 1 | -1): ItemDraft[] {
  const place = items.findIndex((item) => item.key === key);
  const item = items[place];
  const other = items[place + by];
  if (item === undefined || other === undefined) {
    return [...items];
  }
  const swapped = [...items];
  swapped[place] = other;
  swapped[place + by] = item;
  return swapped;
}

/** What is sent; items that were left empty are left out. */
export function bodyOf(items: readonly ItemDraft[]): ChecklistItemWanted[] {
  return items
    .map(({ id, text, sign }) => ({ id, text: filled(text), sign }))
    .filter(({ text }) => Object.keys(text).length > 0);
}

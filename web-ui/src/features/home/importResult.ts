import type { ImportResult } from '@/shared/api/types';

// Told once on the home page to which an import leads; an address is no place for it.
let latest: ImportResult | undefined;

export function keepImportResult(result: ImportResult | undefined): void {
  latest = result;
}

export function importResultOf(network: string): ImportResult | undefined {
  return latest?.id === network ? latest : undefined;
}

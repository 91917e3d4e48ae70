interface Wanted {
  /** One ring alone, or all. */
  ring: string;
  /** Whether what falls on a day off is put on the working day that it goes to. */
  shift: boolean;
  language: string;
}

/** The secret address with what a calendar program is to read there. */
export function feedAddress(address: string, { ring, shift, language }: Wanted): string {
  const query = new URLSearchParams({ ...(ring === '' ? {} : { ring }), lang: language, ...(shift ? { shift: 'apply' } : {}) });
  return `${address}?${query.toString()}`;
}

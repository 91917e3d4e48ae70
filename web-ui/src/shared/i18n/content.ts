import type { LocalText, Wording } from '@/shared/api/types';

export interface Content {
  text: string;
  lang: string;
}

/** The text in the reader's language, else in the first of the network's languages that has one, else in any. */
export function pick(texts: LocalText, reader: string, networkLanguages: readonly string[] = []): Content {
  const lang = [reader, ...networkLanguages, ...Object.keys(texts)].find((each) => texts[each] !== undefined) ?? reader;
  return { text: texts[lang] ?? '', lang };
}

/** The same for what someone wrote: when it isn't there in the reader's language, the language of record decides. */
export function pickWording(wording: Wording, reader: string): Content {
  return pick(wording.texts, reader, [wording.language]);
}

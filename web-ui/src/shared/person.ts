import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';

export type Person = NonNullable<Member['person']>;

/** What a person is called: by their name, or as somebody who was erased from the register; nothing when no name is known. */
export function usePersonName(): (person: Person | undefined) => string | undefined {
  const t = useTexts('shared');
  return (person) => person?.name ?? (person?.erased ? t('removedPerson') : undefined);
}

import { useQueryClient } from '@tanstack/react-query';
import type { Act } from '@/shared/api/intention';
import { useIntention } from '@/shared/api/intention';
import { EVERYTHING, refresh } from '@/shared/api/updates';
import { useTexts } from '@/shared/i18n/useTexts';
import { say } from '@/shared/ui/toast';

/** What a person wants to have recorded, once: when it is, the pages ask anew and it is said. */
export function useWish<Content, Answer>(act: Act<Content, Answer>, onDone?: (answer: Answer) => void) {
  const t = useTexts('shared');
  const queries = useQueryClient();
  return useIntention(act, (answer: Answer) => {
    void refresh(queries, EVERYTHING);
    say(t('recorded'));
    onDone?.(answer);
  });
}

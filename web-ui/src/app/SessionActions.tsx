import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client, prepare } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import { problemIn } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/useTexts';
import { LinkDialog } from '@/shared/ui/LinkDialog';
import { ProblemNote } from '@/shared/ui/ProblemNote';

/** Signing in on another device, and signing out of this one. */
export function SessionActions() {
  const t = useTexts('app');
  const queries = useQueryClient();
  const [link, setLink] = useState<string>();
  const asking = useIntention(
    (_nothing: null, headers) => answerOf(client.POST('/api/session/links', { headers })),
    (made) => setLink(made.link),
  );
  const leaving = useIntention(
    async () => {
      const response = await fetch(prepare(new Request('/api/session', { method: 'DELETE' })));
      if (!response.ok) {
        throw await problemIn(response);
      }
    },
    () => void queries.resetQueries(),
  );
  const problem = asking.problem ?? leaving.problem;
  return (
    <div className="session-actions">
      <button type="button" className="plain-button small" onClick={() => asking.submit(null)}>
        {t('otherDevice')}
      </button>
      <button type="button" className="plain-button small" onClick={() => leaving.submit(null)}>
        {t('signOut')}
      </button>
      {problem && <ProblemNote problem={problem} />}
      {link !== undefined && (
        <LinkDialog title={t('otherDevice')} help={t('otherDeviceHelp')} link={link} onClose={() => setLink(undefined)} />
      )}
    </div>
  );
}

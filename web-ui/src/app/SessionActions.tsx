import { Button, CopyButton, Modal, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client, prepare } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import { problemIn } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';

/** Signing in on another device, and signing out of this one. */
export function SessionActions() {
  const t = useTexts('app');
  const shared = useTexts('shared');
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
      <Modal
        opened={link !== undefined}
        onClose={() => setLink(undefined)}
        title={t('otherDevice')}
        size="lg"
        closeButtonProps={{ 'aria-label': shared('close') }}
      >
        <Stack>
          <p className="flush">{t('otherDeviceHelp')}</p>
          <TextInput aria-label={t('link')} value={link ?? ''} readOnly onFocus={(event) => event.currentTarget.select()} />
          <CopyButton value={link ?? ''}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
          </CopyButton>
        </Stack>
      </Modal>
    </div>
  );
}

import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { PageHead } from '@/shared/ui/PageHead';

export function SignInNeeded() {
  const t = useTexts('app');
  const queries = useQueryClient();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  return (
    <>
      <PageHead title={t('signInTitle')} lead={t('signInLead')} />
      <div className="card stack" style={{ maxWidth: '40rem' }}>
        {search['sign-in'] === 'expired' && <p className="noted">{t('signInExpired')}</p>}
        <p className="flush">{t('signInMember')}</p>
        <p className="flush">{t('signInFirst')}</p>
        <div>
          <Button onClick={() => void queries.resetQueries()}>{t('signInRetry')}</Button>
        </div>
      </div>
    </>
  );
}

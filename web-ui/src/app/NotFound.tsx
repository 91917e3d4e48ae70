import { useTexts } from '@/shared/i18n/useTexts';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';

export function NotFound() {
  const t = useTexts('app');
  return (
    <>
      <PageHead title={t('notFoundTitle')} lead={t('notFoundLead')} />
      <PageLink to="/">{t('toHome')}</PageLink>
    </>
  );
}

import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

export function PeopleTabs() {
  const t = useTexts('membership');
  const network = useNetworkId();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: paths.people(network), name: t('members') },
    { to: paths.organisations(network), name: t('organisations') },
    { to: paths.keepers(network), name: t('keepers') },
    { to: paths.mails(network), name: t('mails') },
  ];
  return (
    <nav aria-label={t('tabs')} className="tabs no-print">
      {tabs.map(({ to, name }) => (
        <PageLink key={to} to={to} className="tab" aria-current={here === to ? 'page' : undefined}>
          {name}
        </PageLink>
      ))}
    </nav>
  );
}

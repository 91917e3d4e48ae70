import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

/** From the cycle at hand to all of them side by side, and to the lists with which phases begin. */
export function CycleTabs() {
  const t = useTexts('cycle');
  const network = useNetworkId();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: paths.development(network), name: t('tab.now') },
    { to: paths.cycles(network), name: t('tab.cycles') },
    { to: paths.checklists(network), name: t('tab.checklists') },
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

import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

/** From single evaluations to how they went over time, to what the record shows beside them, and to what the work brings about. */
export function EvaluationTabs() {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: paths.evaluations(network), name: t('tab.evaluations') },
    { to: paths.evaluationsOverTime(network), name: t('tab.overTime') },
    { to: paths.record(network), name: t('tab.record') },
    { to: paths.impact(network), name: t('tab.impact') },
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

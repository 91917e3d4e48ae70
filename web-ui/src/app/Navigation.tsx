import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';
import { navigation, placeOf } from './pages';

export function Navigation({ className }: { className: string }) {
  const t = useTexts('app');
  const network = useNetworkId();
  const address = useRouterState({ select: (state) => state.location.pathname });
  if (network === '') {
    return null;
  }
  const here = placeOf(address, network);
  return (
    <nav aria-label={t('navigation')} className={className}>
      <ul className="plain nav-list">
        {navigation.map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <PageLink to={to(network)} className="nav-item" aria-current={key === here ? 'page' : undefined}>
              <Icon size={21} aria-hidden />
              <span>{t(key)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

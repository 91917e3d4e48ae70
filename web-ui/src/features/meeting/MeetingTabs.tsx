import { useRouterState } from '@tanstack/react-router';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

/** From meetings to what was promised at them, and to the year in figures. */
export function MeetingTabs() {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: paths.meetings(network), name: t('tabMeetings') },
    { to: paths.promises(network), name: t('tabPromises') },
    { to: paths.meetingYear(network), name: t('tabYear') },
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

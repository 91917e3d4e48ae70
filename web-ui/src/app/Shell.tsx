import { Outlet, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useLiveUpdates } from '@/shared/api/updates';
import { readClock } from '@/shared/time/clockSearch';
import { Fetched } from '@/shared/ui/Fetched';
import { PageLink } from '@/shared/ui/PageLink';
import { Toast } from '@/shared/ui/toast';
import { useNetworkId } from '@/shared/useNetwork';
import { DateChip } from './DateChip';
import { Finder } from './Finder';
import { readerLanguage } from './i18n';
import { Knot } from './Knot';
import { keepLastNetwork } from './lastNetwork';
import { Navigation } from './Navigation';
import { NetworkSwitcher } from './NetworkSwitcher';
import { Settings } from './Settings';
import { SignInNeeded } from './SignInNeeded';
import { useByLink, useSession } from './useSession';

/** What stands around every page: where one is, on which day, in which language. */
export function Shell() {
  const { t, i18n } = useTranslation('app');
  const language = readClock(useSearch({ strict: false })).lang ?? readerLanguage();
  const network = useNetworkId();
  const session = useSession();
  const byLink = useByLink();
  useLiveUpdates(session.isSuccess);
  useEffect(() => {
    document.documentElement.lang = language;
    if (i18n.language !== language) {
      void i18n.changeLanguage(language);
    }
  }, [i18n, language]);
  useEffect(() => {
    if (network !== '') {
      keepLastNetwork(network);
    }
  }, [network]);
  const outside = session.error !== null && asProblem(session.error).status === 401;
  return (
    <>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <div className="shell">
        <aside className="side no-print" aria-label="Solmu">
          <PageLink to="/" className="brand">
            <Knot />
            <span>Solmu</span>
          </PageLink>
          {session.isSuccess && <NetworkSwitcher />}
          <Navigation className="nav" />
          <div className="side-foot">
            <Settings />
          </div>
        </aside>
        <div className="top" role="region" aria-label={t('dayAndSearch')}>
          <PageLink to="/" className="brand" aria-label="Solmu">
            <Knot />
            <span>Solmu</span>
          </PageLink>
          {network !== '' && session.isSuccess && <DateChip />}
          <div className="top-end">
            {session.isSuccess && <Finder />}
            <Settings compact />
          </div>
        </div>
        <main id="main" className="page">
          {byLink ? <Outlet /> : outside ? <SignInNeeded /> : <Fetched from={session}>{() => <Outlet />}</Fetched>}
        </main>
      </div>
      <Navigation className="bottom" />
      <Toast />
    </>
  );
}

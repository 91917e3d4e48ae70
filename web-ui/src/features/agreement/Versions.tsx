import type { AgreementView, Version } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

interface Props {
  agreement: AgreementView;
  shown: Version;
  onShow: (version: Version) => void;
}

/** The versions, the newest first; one of them is being read. */
export function Versions({ agreement, shown, onShow }: Props) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const network = useNetworkId();
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <ol className="plain versions">
        {[...agreement.versions].reverse().map((version) => (
          <li key={version.proposalId} data-shown={version === shown}>
            <button type="button" className="plain-button" aria-pressed={version === shown} onClick={() => onShow(version)}>
              {t('version', { version: version.version })}
            </button>
            <span className="block small dim">
              {t(`versionState.${version.state}`)} · {shortDay(version.agreedOn ?? version.outcome?.on ?? version.proposedOn, language)}
            </span>
            <PageLink to={paths.proposal(network, version.proposalId)} className="link small">
              {t(version.state === 'proposed' ? 'act.toProposal' : 'howDecided')}
              <span className="for-ears">: {t('version', { version: version.version })}</span>
            </PageLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

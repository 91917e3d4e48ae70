import { IconBulb } from '@tabler/icons-react';
import type { Evidence } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { Sign } from './evidence.model';
import { kindOfThing, tells } from './evidence.model';

/** What the record shows of an item that is open: a suggestion where it is enough, and how far it goes where it is not. */
export function EvidenceNote({ sign, evidence }: { sign: Sign; evidence: Evidence }) {
  const t = useTexts('cycle');
  const language = useLanguage();
  const network = useNetworkId();
  if (!tells(evidence)) {
    return null;
  }
  const { suffices, done, of, on, about, title } = evidence;
  const kind = kindOfThing(sign);
  const sentence = t(`evidence.${sign}.${done > 0 ? 'some' : 'none'}`, { count: done, of, day: on === undefined ? '' : shortDay(on, language) });
  return (
    <p className="flush small evidence" data-suffices={suffices}>
      {suffices && <IconBulb size={17} aria-hidden />}
      <span>
        {suffices && <strong>{t('evidence.suggests')} </strong>}
        {sentence}
        {kind && about !== undefined && title && (
          <>
            {': '}
            <PageLink to={paths[kind](network, about)}>
              <Words of={title} />
            </PageLink>
          </>
        )}
        .
      </span>
    </p>
  );
}

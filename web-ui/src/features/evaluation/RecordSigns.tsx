import type { Sign, SignsView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { SignKey } from './signs.model';
import { PARTS, signsOf } from './signs.model';
import './signs.css';

function Things({ sign }: { sign: Sign & { key: SignKey } }) {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const linked = sign.key === 'agreed-with-those-concerned';
  return (
    <details>
      <summary>{t('signs.oneByOne')}</summary>
      <ul className="sign-things">
        {sign.things.map((thing) => (
          <li key={thing.id}>
            {linked ? (
              <PageLink to={paths.agreement(network, thing.id)}>
                <Words of={thing.title} />
              </PageLink>
            ) : (
              <Words of={thing.title} />
            )}{' '}
            <span className="dim">{t('signs.outOf', { met: thing.met, cases: thing.of })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SignLine({ sign }: { sign: Sign & { key: SignKey } }) {
  const t = useTexts('evaluation');
  const share = sign.cases === 0 ? 0 : sign.met / sign.cases;
  return (
    <li className="sign">
      <div className="sign-head">
        <h3>{t(`signs.of.${sign.key}.name`)}</h3>
        <p className="sign-number">
          {sign.cases === 0 ? <span className="dim">{t('signs.nothing')}</span> : t('signs.outOf', { met: sign.met, cases: sign.cases })}
          {sign.days !== undefined && <span className="sign-days">{t('signs.days', { count: sign.days })}</span>}
        </p>
      </div>
      <div className="sign-bar" aria-hidden data-empty={sign.cases === 0}>
        <span style={{ width: `${(share * 100).toString()}%` }} />
      </div>
      <p className="flush dim">{t(`signs.of.${sign.key}.means`)}</p>
      {sign.things.length > 0 && <Things sign={sign} />}
    </li>
  );
}

/** What the record itself shows of the three parts of the core of network work, each number with what it means. */
export function RecordSigns({ view }: { view: SignsView }) {
  const t = useTexts('evaluation');
  return (
    <div className="sign-parts">
      {PARTS.map((part) => (
        <section key={part} className="card" aria-labelledby={`signs-${part}`}>
          <h2 id={`signs-${part}`}>{t(`signs.part.${part}`)}</h2>
          <ul className="plain signs">
            {signsOf(part, view.signs).map((sign) => (
              <SignLine key={sign.key} sign={sign} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

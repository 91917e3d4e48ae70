import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/shared/i18n/useTexts';
import { useTranslation } from 'react-i18next';
import { useNetworkId } from '@/shared/useNetwork';
import { importResultOf, keepImportResult } from './importResult';

function Counted({ title, counts }: { title: string; counts: Record<string, number> }) {
  const { t, i18n } = useTranslation('home');
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  if (some.length === 0) {
    return null;
  }
  // A thing inside another is named by its place: network.governingBody, practices[].versions[].decidedInMeeting.
  const named = (place: string) => {
    const key = `things.${place.replaceAll(/[^A-Za-z]+/g, '_')}`;
    return i18n.exists(key, { ns: 'home' }) ? String(t(key as never)) : place;
  };
  return (
    <p className="flush">
      <strong>{title}:</strong> {some.map(([key, count]) => `${named(key)} ${count.toString()}`).join(', ')}
    </p>
  );
}

/** What an import brought, and what it could not bring yet. */
export function ImportTold() {
  const t = useTexts('home');
  const network = useNetworkId();
  const [told, setTold] = useState(false);
  const result = importResultOf(network);
  if (told || !result) {
    return null;
  }
  return (
    <section className="card imported" aria-labelledby="imported">
      <h2 id="imported">{t('imported')}</h2>
      <Counted title={t('taken')} counts={result.taken} />
      <Counted title={t('notTaken')} counts={result.notTaken} />
      <Button
        variant="default"
        mt="sm"
        onClick={() => {
          keepImportResult(undefined);
          setTold(true);
        }}
      >
        {t('dismiss')}
      </Button>
    </section>
  );
}

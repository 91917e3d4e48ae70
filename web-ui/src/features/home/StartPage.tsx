import { Button, FileButton, Progress } from '@mantine/core';
import { IconFileImport, IconPlant2, IconSparkles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { examplesQuery, networksQuery } from '@/shared/api/queries';
import { pick } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { PageHead } from '@/shared/ui/PageHead';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { OwnNetwork } from './OwnNetwork';
import type { Importing } from './useImport';
import { useImport } from './useImport';

const STAGES = ['checking', 'deciding', 'recording'] as const;

function ImportProgress({ importing }: { importing: Importing }) {
  const t = useTexts('home');
  const { name, step, problem } = importing;
  if (problem) {
    return (
      <div className="stack" style={{ gap: '0.5rem' }}>
        {problem.faults.length > 0 && <h2>{t('faults', { count: problem.faults.length })}</h2>}
        <ProblemNote problem={problem} />
      </div>
    );
  }
  const stage = STAGES.find((each) => each === step?.stage) ?? 'other';
  const share = step && step.total > 0 ? (step.done / step.total) * 100 : 0;
  return (
    <section className="card" aria-labelledby="importing">
      <h2 id="importing">{t('importing', { name })}</h2>
      <Progress value={share} size="lg" radius="xl" aria-label={t('importing', { name })} mb="xs" />
      <p className="flush dim" role="status">
        {t(`stage.${stage}`)}
        {step && step.total > 0 && ` · ${t('progress', { done: step.done, total: step.total })}`}
      </p>
    </section>
  );
}

/** The three ways to begin. */
export function StartPage() {
  const t = useTexts('home');
  const language = useLanguage();
  const first = (useQuery(networksQuery).data ?? []).length === 0;
  const examples = useQuery(examplesQuery).data ?? [];
  const { importing, running, start } = useImport();
  const [own, setOwn] = useState(false);
  const takeFile = (file: File | null) => {
    if (file) {
      void file.text().then((text) => start(file.name, { file: text }));
    }
  };
  return (
    <>
      <PageHead
        title={first ? t('emptyTitle') : t('addTitle')}
        lead={first ? t('emptyLead') : undefined}
        eyebrow=" "
      />
      <div className="stack">
        <div aria-live="polite">{importing && <ImportProgress importing={importing} />}</div>
        <div className="ways">
          <section className="card way way-first" aria-labelledby="way-example">
            <IconSparkles size={28} aria-hidden />
            <h2 id="way-example">{t('example')}</h2>
            <p>{t('exampleLead')}</p>
            <div className="way-actions">
              {examples.map((example, place) => {
                const { text } = pick(example.name, language, ['fi']);
                return (
                  <Button
                    key={example.key}
                    variant={place === 0 ? 'filled' : 'default'}
                    disabled={running}
                    className="wrapping"
                    onClick={() => void start(text, { example: example.key })}
                  >
                    {t('openExample', { name: text.split(' – ')[0] })}
                  </Button>
                );
              })}
            </div>
          </section>
          <section className="card way" aria-labelledby="way-file">
            <IconFileImport size={28} aria-hidden />
            <h2 id="way-file">{t('file')}</h2>
            <p>{t('fileLead')}</p>
            <div className="way-actions">
              <FileButton accept="application/json,.json" onChange={takeFile} disabled={running}>
                {(props) => (
                  <Button variant="default" {...props}>
                    {t('chooseFile')}
                  </Button>
                )}
              </FileButton>
            </div>
          </section>
          <section className="card way" aria-labelledby="way-own">
            <IconPlant2 size={28} aria-hidden />
            <h2 id="way-own">{t('own')}</h2>
            <p>{t('ownLead')}</p>
            <div className="way-actions">
              <Button variant="default" aria-expanded={own} onClick={() => setOwn(!own)}>
                {t('startOwn')}
              </Button>
            </div>
          </section>
        </div>
        {own && <OwnNetwork />}
      </div>
    </>
  );
}

import type { Instrument } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { usePlainText, Words } from '@/shared/ui/Words';

/** What is asked, as a list to read. */
export function Questions({ of: { questions } }: { of: Instrument }) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  return (
    <ol className="question-list">
      {questions.map(({ key, kind, text, steps, options }) => (
        <li key={key}>
          <Words of={text} />
          <span className="block small dim">
            {kind === 'scale' ? t('steps', { steps: steps ?? 0 }) : kind === 'choice' ? (options ?? []).map(plain).join(' / ') : t('kind.text')}
          </span>
        </li>
      ))}
    </ol>
  );
}

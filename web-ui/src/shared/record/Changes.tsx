import { useTexts } from '@/shared/i18n/useTexts';
import { differences } from './differences';

/** What became of a text, word by word, also for those who listen. */
export function Changes({ before, after, language }: { before: string; after: string; language: string }) {
  const t = useTexts('shared');
  return differences(before, after, language).map(({ text, change }, place) => {
    const key = `${place.toString()} ${text}`;
    switch (change) {
      case 'same':
        return <span key={key}>{text}</span>;
      case 'added':
        return (
          <ins key={key}>
            <span className="for-ears">[{t('change.added')}: </span>
            {text}
            <span className="for-ears">]</span>
          </ins>
        );
      case 'gone':
        return (
          <del key={key}>
            <span className="for-ears">[{t('change.gone')}: </span>
            {text}
            <span className="for-ears">]</span>
          </del>
        );
    }
  });
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvaluationView, LocalText } from '@/shared/api/types';
import { decimal, percent } from '@/shared/i18n/numbers';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { instrumentsQuery } from './queries';
import type { Axis, Topic } from './results.model';
import { allHidden, answered, extremes, topicName, topicsOf } from './results.model';

/** A name that stands in a file, as words: `sharedPurpose`, `shared-purpose`. */
function spelt(key: string): string {
  const text = key.replaceAll(/[-_]/g, ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the product says of evaluations in more than one place. */
export function useEvaluationWords() {
  const { t, i18n } = useTranslation('evaluation');
  const language = useLanguage();
  const plain = usePlainText();
  const instruments = useQuery(instrumentsQuery(useNetworkId())).data ?? [];
  const word = (key: string, name?: LocalText) => {
    if (name !== undefined) {
      return plain(name);
    }
    return i18n.exists(`word.${key}`, { ns: 'evaluation' }) ? String(t(`word.${key}` as never)) : spelt(key);
  };
  const number = (value: number) => decimal(value, language);
  const instrumentOf = ({ instrument, asked }: Pick<EvaluationView, 'instrument' | 'asked'>) =>
    word(instrument, asked?.name ?? topicName(instrument, instruments));
  const axisOf = ({ key, name }: { key: string; name?: LocalText | undefined }) => word(key, name);
  const valued = ({ value, ...axis }: Axis) => ({ name: axisOf(axis), value: number(value) });
  const wholeOf = (evaluation: EvaluationView, [topic]: Topic[]) => {
    if (topic === undefined) {
      const all = answered(evaluation);
      const inWords = all.filter(({ result }) => result.texts.length > 0).length;
      return evaluation.answers === 0 && evaluation.state === 'closed'
        ? t('nothingCame')
        : allHidden(all) ? t('allHidden') : inWords > 0 ? t('wordsOnly', { count: inWords }) : '';
    }
    const found = extremes(topic);
    return [
      topic.mean === undefined ? '' : t('meanIs', { value: number(topic.mean) }),
      found ? t('strongest', valued(found.strongest)) : '',
      found ? t('weakest', valued(found.weakest)) : '',
      found === undefined && topic.mean === undefined ? topic.axes.map(valued).map(({ name, value }) => `${name} ${value}`).join(' · ') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  return {
    number,
    percent: (share: number) => percent(share, language),
    signed: (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${number(Math.abs(value))}`,
    instrumentOf,
    axisOf,
    titleOf: (evaluation: Pick<EvaluationView, 'title' | 'instrument' | 'asked'>) =>
      evaluation.title ? plain(evaluation.title) : instrumentOf(evaluation),
    topicOf: (key: string, asked?: EvaluationView['asked']) => word(key, topicName(key, asked ? [asked, ...instruments] : instruments)),
    /** How many answered, of how many where that is known. */
    answersOf: ({ answers, invited, responseRate, state }: EvaluationView) => {
      if (answers === undefined) {
        return invited === undefined ? '' : t('invited', { count: invited });
      }
      if (invited === undefined || responseRate === undefined) {
        return t(state === 'open' ? 'soFar' : 'answers', { count: answers });
      }
      return state === 'open' ? t('rateSoFar', { answers, invited }) : t('rate', { answers, invited, rate: percent(responseRate, language) });
    },
    /** The result in one line. */
    resultOf: (evaluation: EvaluationView) => wholeOf(evaluation, topicsOf(evaluation)),
  };
}

/** Terms of use by their name in words, where the product knows them. */
export function useLicence(): (licence: string) => string {
  const t = useTexts('evaluation');
  return (licence) => (licence === 'CC0-1.0' ? t('cc0') : licence);
}

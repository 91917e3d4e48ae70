import type { AgreementHead, AgreementRow, Coverage, Rule } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { METHODS } from './rules';
import { isCovered } from './states';

/** What the product says of agreements in more than one place. */
export function useAgreementWords() {
  const t = useTexts('agreement');
  const word = useVocabulary();
  const quorum = ({ quorum: wanted }: Rule): string => {
    if (!wanted) {
      return '';
    }
    const count = wanted.atLeast ?? wanted.percent ?? 0;
    const kind = wanted.percent === undefined ? 'Number' : 'Percent';
    return t(`rule.quorumIs.${wanted.by}${kind}`, { count });
  };
  return {
    covered: (coverage: Coverage): string =>
      isCovered(coverage) ? t('coveredAll', { ...coverage }) : coverage.committed === 0 ? t('coveredNobody') : t('covered', { ...coverage }),
    kindOf: (head: AgreementHead | AgreementRow): string => {
      if (head.kind === 'goal') {
        return t('goal');
      }
      return 'order' in head && head.order !== undefined ? t('practiceNumber', { number: head.order }) : t('practice');
    },
    ruleName: (name: string): string => {
      const group = /^(.+)-decides-after-hearing$/.exec(name)?.[1];
      if (group !== undefined) {
        return `${t('rule.methods.group-after-hearing')} (${word('role', group)})`;
      }
      const method = METHODS.find((each) => each === (name === 'coordinators-decide' ? 'coordinators' : name));
      return method === undefined ? name.replaceAll('-', ' ') : t(`rule.methods.${method}`);
    },
    /** What a rule asks for, in sentences. */
    ruleSays: (rule: Rule): string =>
      [
        t(`rule.meanings.${rule.method}`),
        rule.group === undefined ? '' : t('rule.groupIs', { group: word('role', rule.group) }),
        quorum(rule),
        rule.silence === 'assent' ? t('rule.silenceAssents') : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  };
}

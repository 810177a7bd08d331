import type { Comparison } from '../../api/types';

/** Minutes as people say them: 45 s, 12 min, 3 h 20 min, 2 d 4 h. */
export function minutesText(minutes: number | null | undefined): string {
  if (minutes == null) return '–';
  const sign = minutes < 0 ? '−' : '';
  const value = Math.abs(minutes);
  if (value < 1) return `${sign}${Math.round(value * 60)} s`;
  if (value < 60) return `${sign}${Number.isInteger(value) ? value : value.toFixed(1)} min`;
  const whole = Math.round(value);
  if (whole < 1440) return `${sign}${Math.floor(whole / 60)} h ${whole % 60} min`;
  return `${sign}${Math.floor(whole / 1440)} d ${Math.floor((whole % 1440) / 60)} h`;
}

const TESTS: Record<Comparison['test'], string> = {
  MANN_WHITNEY: 'Mann–Whitney',
  LOG_RANK: 'log-rank, open ones counted',
  STRATIFIED_LOG_RANK: 'stratified log-rank',
  CONDITIONAL_BINOMIAL: 'exact test of two counts',
};

/** A change is said only where the test found one; the test and its p value are always there. */
export function comparisonText({ verdict, test, pValue }: Comparison): string {
  if (verdict === 'TOO_FEW') return 'Too few to compare: fewer than five in one of the periods';
  const name = TESTS[test];
  const p = pValue == null ? '' : `, p ${pValue < 0.001 ? '< 0.001' : `= ${pValue.toFixed(3)}`}`;
  const words = {
    HIGHER: 'Higher than before',
    LOWER: 'Lower than before',
    NO_DETECTABLE_CHANGE: 'No detectable change',
  };
  return `${words[verdict]} (${name}${p})`;
}

export function numberText(value: number | null | undefined, digits = 1): string {
  return value == null ? '–' : value.toFixed(digits);
}

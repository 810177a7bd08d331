import { Badge, Text, UnstyledButton, type MantineColor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { FindingSeverity, LanguageFinding, TextSection } from '../../api/types';
import { LANGUAGE_CATEGORY } from '../../components/labels';
import { touches, type Span } from '../writing/ownWords';
import { useLanguageCheck } from './api';
import classes from './language.module.css';

export const WEIGHT: Record<FindingSeverity, { label: string; color: MantineColor }> = {
  error: { label: 'Rephrase', color: 'red' },
  warn: { label: 'Look again', color: 'orange' },
  info: { label: 'Style', color: 'gray' },
  private: { label: 'For you alone', color: 'grape' },
};
const SHOWN = 5;
const PAUSE = 500;

interface Props {
  text: string;
  section: TextSection;
  /** The incident it is about: who took part is known by a first name too. */
  incident?: string;
  /** Which parts of the text whoever reads this typed: what is for its author alone is shown there. All, where not given. */
  own?: readonly Span[];
  /** Shows the words in the text; without it they are only told. */
  onShow?: (finding: LanguageFinding) => void;
}

/** What could be said without blame, while somebody writes. Advice: it never stops anybody from saving. */
export function LanguageHints({ text, section, incident, own, onShow }: Props) {
  const written = useMemo(() => ({ text, own }), [text, own]);
  const [{ text: settled, own: typed }] = useDebouncedValue(written, PAUSE);
  const [all, setAll] = useState(false);
  const { data, isPlaceholderData } = useLanguageCheck(settled, section, incident);
  // Findings of the text before tell nothing of where its author typed in this one.
  const isShown = (finding: LanguageFinding) =>
    finding.severity !== 'private' ||
    typed === undefined ||
    (!isPlaceholderData && touches(typed, finding.start, finding.end));
  const findings = settled.trim() && data ? data.findings.filter(isShown) : [];
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <div className={classes.hints} data-testid="language-hints">
      <Text size="xs" c="dimmed" role="status">
        {findings.length > 0 &&
          `${findings.length} ${findings.length === 1 ? 'place' : 'places'} to look at again`}
      </Text>
      {shown.length > 0 && (
        <ul>
          {shown.map(finding => (
            <Hint key={`${finding.rule}-${finding.start}`} finding={finding} onShow={onShow} />
          ))}
        </ul>
      )}
      {findings.length > shown.length && (
        <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
          Show {findings.length - shown.length} more
        </UnstyledButton>
      )}
    </div>
  );
}

function Hint({ finding, onShow }: { finding: LanguageFinding; onShow: Props['onShow'] }) {
  const weight = WEIGHT[finding.severity];
  const words = `“${finding.match.replace(/\s+/g, ' ')}”`;
  return (
    <li>
      <Badge size="sm" variant="light" color={weight.color}>
        {weight.label}
      </Badge>
      <div>
        <Text size="sm" span>
          {onShow ? (
            <UnstyledButton className={classes.words} onClick={() => onShow(finding)}>
              {words}
            </UnstyledButton>
          ) : (
            <span className={classes.words}>{words}</span>
          )}{' '}
          <Text span c="dimmed" size="xs">
            {LANGUAGE_CATEGORY[finding.category] ?? finding.category}
          </Text>
        </Text>
        <Text size="sm">
          {finding.suggestion} {finding.question && <em>{finding.question}</em>}
        </Text>
      </div>
    </li>
  );
}

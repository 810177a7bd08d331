import { Anchor, Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { DocumentFinding, LanguageRevision, Retrospective } from '../../api/types';
import { LANGUAGE_CATEGORY } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useDismissFinding, useDocumentLanguage, useTakeBackDismissal } from './api';
import classes from './language.module.css';
import { WEIGHT } from './LanguageHints';

interface Props {
  retrospective: Retrospective;
  mayWrite: boolean;
}

/** What keeps the document from review, what else could be said in another way, and what stays for a reason. */
export function DocumentLanguagePanel({ retrospective, mayWrite: open }: Props) {
  const mayWrite = useMay('writeRetrospectives') && open;
  const language = useDocumentLanguage(retrospective.id);
  const dismiss = useDismissFinding(retrospective.id);
  const takeBack = useTakeBackDismissal(retrospective.id);
  const [asking, setAsking] = useState<DocumentFinding | null>(null);
  const findings = language.data?.findings ?? [];
  const standing = findings.filter(({ dismissal }) => !dismissal);
  const kept = findings.filter(({ dismissal }) => dismissal);
  const revisions = language.data?.revisions ?? [];
  if (!language.isError && findings.length === 0 && revisions.length === 0) return null;
  const close = () => {
    setAsking(null);
    dismiss.reset();
  };
  return (
    <Panel title="Language" testId="document-language">
      <ProblemAlert error={language.error ?? takeBack.error} onRetry={() => void language.refetch()} />
      {language.data && (
        <Text size="sm" role="status" mb={8}>
          {summary(language.data.open, standing.length - language.data.open)}
        </Text>
      )}
      <div className={classes.hints}>
        <ul>
          {standing.map(found => (
            <Finding key={keyOf(found)} found={found} retrospective={retrospective}>
              {mayWrite && (
                <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsking(found)}>
                  Keep it…
                </Button>
              )}
            </Finding>
          ))}
        </ul>
        {kept.length > 0 && (
          <details>
            <summary>
              <Text span size="sm">
                Kept for a reason ({kept.length})
              </Text>
            </summary>
            <ul>
              {kept.map(found => (
                <Finding key={keyOf(found)} found={found} retrospective={retrospective}>
                  <Text size="xs" c="dimmed">
                    “{found.dismissal!.reason}” {found.dismissal!.by.name},{' '}
                    <RelativeTime at={found.dismissal!.at} />
                  </Text>
                  {mayWrite && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="gray"
                      loading={takeBack.isPending && takeBack.variables === found.dismissal!.id}
                      onClick={() => takeBack.mutate(found.dismissal!.id)}
                    >
                      Take back
                    </Button>
                  )}
                </Finding>
              ))}
            </ul>
          </details>
        )}
        {revisions.length > 0 && <Revisions revisions={revisions} />}
      </div>
      <ReasonDialog
        opened={asking !== null}
        title={asking ? `Keep “${wordsOf(asking)}”` : ''}
        explanation="The words stay as they are, in this sentence and wherever it moves to. Your reason stands beside them."
        confirm="Keep it"
        pending={dismiss.isPending}
        error={dismiss.error}
        onConfirm={reason => asking && dismiss.mutate({ finding: asking, reason }, { onSuccess: close })}
        onClose={close}
      />
    </Panel>
  );
}

function Finding(props: { found: DocumentFinding; retrospective: Retrospective; children: React.ReactNode }) {
  const { finding, place } = props.found;
  const weight = WEIGHT[finding.severity];
  return (
    <li data-testid="document-finding">
      <Badge size="sm" variant="light" color={weight.color}>
        {weight.label}
      </Badge>
      <div>
        <Text size="sm">
          <Anchor inherit className={classes.words} href={`#${anchorOf(place)}`}>
            “{wordsOf(props.found)}”
          </Anchor>{' '}
          <Text span c="dimmed" size="xs">
            {LANGUAGE_CATEGORY[finding.category] ?? finding.category}, {placeName(place, props.retrospective)}
          </Text>
        </Text>
        <Text size="sm">
          {finding.suggestion} {finding.question && <em>{finding.question}</em>}
        </Text>
        {props.children}
      </div>
    </li>
  );
}

/** How the language of the document changed from review to review; of the document, never of anybody. */
function Revisions({ revisions }: { revisions: LanguageRevision[] }) {
  return (
    <details data-testid="language-revisions">
      <summary>
        <Text span size="sm">
          At each review ({revisions.length})
        </Text>
      </summary>
      <ul>
        {revisions.map(({ version, at, counts }) => (
          <li key={version}>
            <Text size="sm">
              Version {version}, <RelativeTime at={at} />:{' '}
              {counts.length === 0 ? 'nothing found' : counts.map(told).join('; ')}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Count = LanguageRevision['counts'][number];

function told({ category, findings, dismissed }: Count): string {
  const kept = dismissed > 0 ? `, ${dismissed} kept for a reason` : '';
  return `${LANGUAGE_CATEGORY[category] ?? category} ${findings}${kept}`;
}

function summary(open: number, advice: number): string {
  const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;
  const more = advice > 0 ? ` ${places(advice)} could be said in another way; that stops nobody.` : '';
  if (open === 0) return `Nothing keeps the document from review.${more}`;
  return `${places(open)} to change, or to keep for a reason, before somebody is asked for review.${more}`;
}

const wordsOf = ({ finding }: DocumentFinding) => finding.match.replace(/\s+/g, ' ');
const keyOf = ({ place, finding }: DocumentFinding) => `${place} ${finding.rule} ${finding.start}`;

/** Factors and actions stand in the sections that are about them. */
function anchorOf(place: string): string {
  const [, kind, id] = place.split('/');
  if (kind === 'factors') return 'contributing-factors';
  if (kind === 'causalGraph' || kind === 'whyChains') return 'analysis';
  if (kind === 'perspectives') return 'perspectives';
  if (kind === 'noActionsReason') return 'follow-up-actions';
  return kind === 'actions' ? 'follow-up-actions' : (id ?? '');
}

function placeName(place: string, { sections }: Retrospective): string {
  if (place === '/title') return 'the title';
  if (place === '/noActionsReason') return 'why there are no actions';
  if (place.endsWith('/disposition')) return 'what becomes of a factor';
  if (place.startsWith('/factors/')) return 'a factor';
  if (place.startsWith('/actions/')) return 'title of an action';
  if (place.startsWith('/causalGraph/')) return 'what led to what';
  if (place.startsWith('/whyChains/')) return 'a chain of whys';
  if (place.startsWith('/perspectives/')) return 'a perspective';
  return sections.find(section => section.key === anchorOf(place))?.title ?? place;
}

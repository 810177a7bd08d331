import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useRetireSlo, useReviewSlo } from './api';
import type { Slo } from './types';
import { REVIEW } from './words';

/** When the SLO was looked at and is looked at again; a review is recorded here, and so is its end. */
export function SloReview({ slo, onDone }: { slo: Slo; onDone: () => void }) {
  const [note, setNote] = useState('');
  const [next, setNext] = useState('');
  const [retiring, setRetiring] = useState(false);
  const review = useReviewSlo(slo);
  const retire = useRetireSlo(slo);
  const mayRetire = useMay('importCatalogue');
  return (
    <Alert
      color={slo.reviewState === 'OVERDUE' ? 'red' : slo.reviewState === 'DUE_SOON' ? 'yellow' : 'gray'}
      title={slo.reviewOn ? `${REVIEW[slo.reviewState]}: ${slo.reviewOn}` : REVIEW[slo.reviewState]}
      data-testid="slo-review"
    >
      <Stack gap="xs">
        {slo.reviewedAt && (
          <Text size="sm">
            Last review <RelativeTime at={slo.reviewedAt} />
            {slo.reviewNote && <>: {slo.reviewNote}</>}
          </Text>
        )}
        {slo.remindedAt && (
          <Text size="sm" data-testid="slo-reminded">
            Reminder sent <RelativeTime at={slo.remindedAt} />
            {slo.team && ` for ${slo.team}`}
          </Text>
        )}
        <Group gap="xs" align="flex-end">
          <TextInput
            label={retiring ? 'Why it is given up' : 'What came of the review'}
            maxLength={2000}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
            style={{ flex: '2 1 200px' }}
          />
          {retiring ? (
            <Button
              color="red"
              variant="light"
              disabled={!note.trim()}
              loading={retire.isPending}
              onClick={() => retire.mutate(note.trim(), { onSuccess: onDone })}
            >
              Retire the SLO
            </Button>
          ) : (
            <>
              <TextInput
                type="date"
                label="Next review"
                value={next}
                onChange={event => setNext(event.currentTarget.value)}
              />
              <Button
                variant="light"
                loading={review.isPending}
                onClick={() =>
                  review.mutate(
                    { note: note.trim() || null, nextReviewOn: next || null },
                    { onSuccess: onDone },
                  )
                }
              >
                Record the review
              </Button>
            </>
          )}
          {mayRetire && (
            <Button variant="subtle" color="gray" onClick={() => setRetiring(!retiring)}>
              {retiring ? 'Keep it' : 'Retire …'}
            </Button>
          )}
        </Group>
        <ProblemAlert error={review.error ?? retire.error} />
      </Stack>
    </Alert>
  );
}

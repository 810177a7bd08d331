import { Select } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import type { DispositionKind, Factor, Retrospective } from '../../api/types';
import { DISPOSITION, optionsOf } from '../../components/labels';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useDisposeFactor } from './api';

interface Props {
  retrospective: Retrospective;
  factor: Factor;
  onClose: () => void;
}

/** Says what becomes of a factor: an action changes it, or why none does. */
export function DispositionDialog({ retrospective, factor, onClose }: Props) {
  const [kind, setKind] = useState<DispositionKind>(factor.disposition?.kind ?? 'ACTION');
  const dispose = useDisposeFactor(retrospective.id, factor);
  return (
    <ReasonDialog
      opened
      title="What becomes of this factor"
      explanation={factor.statement}
      required={kind !== 'ACTION'}
      confirm="Save"
      pending={dispose.isPending}
      error={dispose.error}
      shownFields={['disposition.kind', 'disposition.reason']}
      onConfirm={reason => dispose.mutate({ kind, reason: reason || undefined }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Select
        label="Disposition"
        data={optionsOf(DISPOSITION)}
        value={kind}
        onChange={value => value && setKind(value as DispositionKind)}
        allowDeselect={false}
        error={dispose.error ? asProblem(dispose.error).field('disposition.kind') : undefined}
      />
    </ReasonDialog>
  );
}

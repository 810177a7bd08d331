import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { AlertSource } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useEditSource } from './api';
import { PROOF_FIELDS, proofOf, usualHeader, type Proof } from './proof';
import { ProofFields } from './ProofFields';

interface Props {
  source: AlertSource;
  opened: boolean;
  onClose: () => void;
}

/** Changes how a source proves its deliveries. */
export function ProofDialog({ opened, ...rest }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={rest.onClose}
      title={`How ${rest.source.name} proves itself`}
      size="lg"
      data-testid="proof-dialog"
    >
      <ProofForm {...rest} />
    </Modal>
  );
}

/** As it is entered: what is usual is left empty. */
function enteredOf({ authentication, provider, ...source }: AlertSource): Proof {
  const usual = source.header === usualHeader(authentication, provider);
  return {
    authentication,
    header: usual ? '' : (source.header ?? ''),
    timestampHeader: source.timestampHeader ?? '',
    username: source.username ?? '',
  };
}

function ProofForm({ source, onClose }: Omit<Props, 'opened'>) {
  const [base] = useState(source);
  const [proof, setProof] = useState(() => enteredOf(base));
  const edit = useEditSource(base);
  const problem = edit.error ? asProblem(edit.error) : null;
  const submit = () => {
    if (!edit.isPending) edit.mutate(proofOf(proof, base.provider), { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <ProofFields provider={base.provider} value={proof} onChange={setProof} problem={problem} />
        <Text size="sm" c="dimmed">
          It counts for the next delivery: what is sent in the old way is refused from then on.
        </Text>
        <ProblemAlert error={edit.error} shownFields={PROOF_FIELDS} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={edit.isPending} data-testid="proof-save">
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

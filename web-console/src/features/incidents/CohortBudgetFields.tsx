import { NumberInput, Select } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { useActiveSlos } from '../services/api';

export interface CohortBudget {
  sloId: string | null;
  budgetConsumedPct: number | null;
}

interface Props {
  /** The service that the cohort needs; any SLO may be meant where it names none. */
  service: string | null;
  value: CohortBudget;
  onChange: (value: Partial<CohortBudget>) => void;
  problem: Problem | null;
}

/** Which objective these people lost, and how much of its error budget that was. */
export function CohortBudgetFields({ service, value, onChange, problem }: Props) {
  const slos = useActiveSlos();
  const offered = (slos.data ?? []).filter(
    slo => !service || slo.service === service || slo.service === null || slo.id === value.sloId,
  );
  return (
    <>
      <Select
        label="SLO that was missed"
        placeholder={slos.isSuccess && offered.length === 0 ? 'There is none' : 'None'}
        data={offered.map(slo => ({ value: slo.id, label: `${slo.key} ${slo.name}` }))}
        value={value.sloId}
        onChange={sloId => onChange(sloId ? { sloId } : { sloId: null, budgetConsumedPct: null })}
        searchable
        clearable
        error={problem?.field('sloId')}
      />
      <NumberInput
        label="Of its error budget"
        placeholder="Not known"
        suffix=" %"
        min={0}
        decimalScale={3}
        disabled={value.sloId === null}
        value={value.budgetConsumedPct ?? ''}
        onChange={said => onChange({ budgetConsumedPct: said === '' ? null : Number(said) })}
        error={problem?.field('budgetConsumedPct')}
      />
    </>
  );
}

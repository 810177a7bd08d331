import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import type { AlertProvider } from '../../api/types';
import { AUTHENTICATION } from './labels';
import { usualHeader, WAYS, type Authentication, type Proof } from './proof';

interface Props {
  provider: AlertProvider;
  value: Proof;
  onChange: (proof: Proof) => void;
  problem: Problem | null;
}

/** How deliveries are proven; only what the chosen way has is asked for. */
export function ProofFields({ provider, value, onChange, problem }: Props) {
  const ways = WAYS[provider];
  const change = (part: Partial<Proof>) => onChange({ ...value, ...part });
  const header = usualHeader(value.authentication, provider);
  return (
    <>
      {ways.length > 1 && (
        <Select
          label="Deliveries are proven by"
          data={ways.map(way => ({ value: way, label: AUTHENTICATION[way] }))}
          value={value.authentication}
          allowDeselect={false}
          onChange={way =>
            way && change({ authentication: way as Authentication, header: '', timestampHeader: '' })
          }
          error={problem?.field('authentication')}
        />
      )}
      {value.authentication === 'PATH' && (
        <Text size="sm" c="dimmed">
          For senders that can be given an address and nothing else. Addresses stand in logs on the way, so
          what comes like this is suggested to people and opens no incident by itself.
        </Text>
      )}
      {value.authentication === 'BASIC' && (
        <TextInput
          label="User name"
          description="The secret is the password."
          placeholder="afterword"
          maxLength={100}
          autoComplete="off"
          value={value.username}
          onChange={event => change({ username: event.currentTarget.value })}
          error={problem?.field('username')}
        />
      )}
      {header && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Header"
            description={
              value.authentication === 'HEADER' ? 'That carries the secret.' : 'That carries the signature.'
            }
            placeholder={header}
            maxLength={100}
            value={value.header}
            onChange={event => change({ header: event.currentTarget.value })}
            error={problem?.field('header')}
          />
          {value.authentication === 'HMAC_SHA256' && (
            <TextInput
              label="Header of the time"
              description="Only where the sender signs the time as well."
              placeholder="X-Timestamp"
              maxLength={100}
              value={value.timestampHeader}
              onChange={event => change({ timestampHeader: event.currentTarget.value })}
              error={problem?.field('timestampHeader')}
            />
          )}
        </SimpleGrid>
      )}
    </>
  );
}

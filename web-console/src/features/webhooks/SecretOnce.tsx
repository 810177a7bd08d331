import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';

/** A secret at the one moment when it is shown, beside the address that it belongs to. */
export function SecretOnce({ secret, address, note }: { secret: string; address: string; note?: string }) {
  return (
    <Stack gap="sm" data-testid="secret-once">
      <Alert color="yellow" title="Copy the secret now">
        It is shown this once. Whoever has lost it makes a second one and retires the first.
      </Alert>
      <Copied label="Address" value={address} />
      <Copied label="Secret" value={secret} />
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Stack>
  );
}

export function Copied({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text size="sm" fw={550}>
        {label}
      </Text>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Code style={{ flex: 1, overflowWrap: 'anywhere', padding: '6px 8px' }}>{value}</Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy} aria-label={`Copy the ${label.toLowerCase()}`}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}

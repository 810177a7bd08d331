// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { renderAll } from '../../scripts/generate-api.mjs';

describe('the generated types of the API', () => {
  it('are those of the snapshots in contracts (npm run generate-api writes them)', async () => {
    const modules = await renderAll();
    expect(Object.keys(modules).length).toBeGreaterThan(0);
    for (const [name, text] of Object.entries(modules)) {
      expect(await readFile(`src/api/generated/${name}`, 'utf8'), name).toBe(text);
    }
  }, 30_000);
});

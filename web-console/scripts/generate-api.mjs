// Writes the types of the API's snapshots (../contracts) to src/api/generated: one module a snapshot.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const snapshots = new URL('../../contracts/src/main/resources/contracts/openapi/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);

/** What each generated module should contain, by file name. */
export async function renderAll() {
  const names = (await readdir(snapshots)).filter(name => name.endsWith('.yaml')).sort();
  const modules = {};
  for (const name of names) {
    const ast = await openapiTS(new URL(name, snapshots), { silent: true, defaultNonNullable: false });
    // Only the schemas, without their prose: a reworded description is no change of the console's types.
    const schemas = ast.filter(node => node.name?.text === 'components');
    modules[name.replace('.yaml', '.ts')] =
      `// Generated from contracts/openapi/${name} by npm run generate-api; not edited by hand.\n\n` +
      astToString(schemas).replaceAll(/\n *\/\*\*[\s\S]*?\*\//g, '');
  }
  return modules;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(generated, { recursive: true });
  for (const [name, text] of Object.entries(await renderAll())) {
    await writeFile(new URL(name, generated), text);
    console.log('wrote', fileURLToPath(new URL(name, generated)));
  }
}

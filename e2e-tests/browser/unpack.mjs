// Unpacks the Chromium of @sparticuz/chromium with the libraries it needs into the cache, once for each version, and
// prints where the executable is. A half-unpacked folder is never used: it gets its name when it is whole.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const shipped = join(dirname(fileURLToPath(import.meta.url)), 'node_modules', '@sparticuz', 'chromium');
const { version } = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8'));
const cache = process.env.AFTERWORD_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'afterword');
const target = join(cache, `chromium-${version}`);

const unpacked = await access(join(target, 'chromium')).then(() => true, () => false);
if (!unpacked) {
  await mkdir(cache, { recursive: true });
  const half = await mkdtemp(join(cache, 'chromium-unpacking-'));
  const brotli = (file) => [createReadStream(join(shipped, 'bin', file)), createBrotliDecompress()];
  await pipeline(...brotli('chromium.br'), createWriteStream(join(half, 'chromium')));
  await chmod(join(half, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    await pipeline(...brotli(archive), extract(half));
  }
  await rename(half, target).catch(async (failure) => {
    await rm(half, { recursive: true, force: true });
    if (failure.code !== 'ENOTEMPTY' && failure.code !== 'EEXIST') {
      throw failure;
    }
  });
}
console.log(join(target, 'chromium'));

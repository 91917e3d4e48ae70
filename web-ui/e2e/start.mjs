// Node 20 doesn't read TypeScript; Vite, which is here anyway, turns a script of ours into JavaScript that Node runs as it is.
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [, , script, ...words] = process.argv;
const outDir = 'target/scripts';
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr: script, outDir, emptyOutDir: false, target: 'node20', rollupOptions: { output: { entryFileNames: '[name].mjs' } } },
});
const { main } = await import(pathToFileURL(resolve(outDir, basename(script).replace(/\.ts$/, '.mjs'))).href);
process.exit(await main(words));

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('openapi.json')) {
  console.error('No openapi.json here: save the server’s /api/openapi.json beside package.json first.');
  process.exit(1);
}
execFileSync('npx', ['openapi-typescript', 'openapi.json', '--output', 'src/shared/api/schema.d.ts'], { stdio: 'inherit' });

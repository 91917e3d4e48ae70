import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

// The development server injects an inline script for hot reloading, so the policy is written into built pages only.
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const server = process.env['SOLMU_SERVER'] ?? 'http://127.0.0.1:8080';
const toServer = {
  '/api': server,
  '/sign-in': server,
  '/feeds': server,
  // Looked at, the address is a page; posted to, it ends the reminders.
  '/reminders/off': { target: server, bypass: ({ method }: { method?: string }) => (method === 'POST' ? undefined : '/index.html') },
};

export default defineConfig({
  plugins: [react(), contentSecurityPolicy()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', proxy: toServer },
  preview: { host: '127.0.0.1', proxy: toServer },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});

// npm start [-- --vault PATH] [--port N]: the plugin in a browser, over a copy of the example vault.
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('start.ts', import.meta.url)));
await import('../../build/run-ts.mjs');

// npm start: installs if needed, builds, and serves the demo.
import { install } from './install.mjs';

await install();
const { build } = await import('./build.mjs');
const { serve } = await import('./server.mjs');

if (!(await build())) {
  console.error('The build failed: see above.');
  process.exit(1);
}
const { port, stop } = await serve(Number(process.env.PORT) || 8000);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(0)));
console.log(`The demo is at http://localhost:${port}/demo/`);

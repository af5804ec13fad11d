import type { Host } from '../host';

declare global {
  /** the host of the test file, in tests that run in `src/sandbox/node/jest-environment` */
  const sandbox: Host;
}

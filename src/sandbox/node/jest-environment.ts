import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import type { DOMWindow } from 'jsdom';
import { Host } from '../host';
import { loadOffice, pageUrl } from './load-office';

/**
 * A jsdom window with the real office.js and an empty workbook behind it. Each test file gets its own:
 * `Office`, `Excel`, `OfficeExtension`, `CustomFunctions` as in an add-in, and `sandbox`, the host.
 * The platform is chosen by `@office-platform PC` or `@office-platform OfficeOnline` in the file's docblock, the
 * requirement set by `@excel-api 1.13`.
 */
export default class OfficeEnvironment extends TestEnvironment {
  private readonly sandbox: Host;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const pragma = (name: string): string | undefined => [context.docblockPragmas[name] ?? []].flat()[0];
    const excelApi = pragma('excel-api');
    const sandbox = new Host({
      platform: pragma('office-platform') === 'PC' ? 'PC' : 'OfficeOnline',
      ...(excelApi !== undefined && { requirements: { ExcelApi: excelApi } }),
    });
    super(withUrl(config, pageUrl(sandbox)), context);
    this.sandbox = sandbox;
  }

  override async setup(): Promise<void> {
    await super.setup();
    const vm = this.getVmContext();
    if (!vm) throw new Error('jsdom gave no context to run the library in.');
    const window = this.global as unknown as DOMWindow;
    await loadOffice(window, { host: this.sandbox, run: (script) => void script.runInContext(vm) });
    Object.assign(this.global, { sandbox: this.sandbox });
  }

  override async teardown(): Promise<void> {
    this.sandbox.knobs.reset();
    await this.sandbox.quiet();
    await super.teardown();
  }
}

function withUrl(config: JestEnvironmentConfig, url: string): JestEnvironmentConfig {
  const { projectConfig } = config;
  const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, url };
  return { ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } };
}

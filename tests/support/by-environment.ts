import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files that ask for a document behind all others. A worker without one is no use to them, and a new worker,
 * with all that is imported into it, costs more than most of them take: in any other order there is one for each.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { plain = [], document = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment ') ? 'document' : 'plain',
    );
    return [...plain, ...document];
  }
}

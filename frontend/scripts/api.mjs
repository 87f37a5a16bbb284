// Generates the API types from the two committed openapi.yaml; the build checks that the result is the committed one.
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const header = '// Generated from the openapi.yaml of the service by `npm run api`; not edited by hand.\n\n';
const root = process.argv[2] ?? '..';

for (const service of ['feedback', 'insight']) {
  const contract = new URL(
    `${root}/${service}-service/src/main/openapi/openapi.yaml`,
    `file://${process.cwd()}/`,
  );
  // The services answer with records: a component is always sent, null where it has no value.
  const types = await openapiTS(contract, { propertiesRequiredByDefault: true, alphabetize: true });
  writeFileSync(`src/lib/api/${service}.d.ts`, header + astToString(types));
}

import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../../data/schema.json' with { type: 'json' };
import type { Problem } from '../core/model/problem.js';
import { ProblemLog } from '../core/model/problem-log.js';

/** What the JSON Schema has against data in the native format, where nobody has said it yet. */
export function checkSchema(data: unknown, known: readonly Problem[]): readonly Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(data)) return [];
  const said = new Set(known.map(({ at }) => at));
  const log = new ProblemLog();
  for (const error of validate.errors ?? []) {
    const at = placeOf(error);
    if (!said.has(at)) log.add('schema', at, error.data, messageOf(error));
    said.add(at);
  }
  return log.all();
}

/** `/events/3/date` is `events[3].date`; what is missing is named where it should stand. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { missingProperty } = params as { readonly missingProperty?: string };
  if (keyword === 'required' && missingProperty) steps.push(missingProperty);
  const path = steps.map((step) => (/^\d+$/u.test(step) ? `[${step}]` : `.${step}`)).join('');
  return path.replace(/^\./u, '') || 'start';
}

function messageOf({ keyword, message, parentSchema }: ErrorObject): string {
  if (keyword !== 'pattern' && keyword !== 'format') return `It ${message ?? 'does not follow the schema'}.`;
  const { description, title } = (parentSchema ?? {}) as { readonly description?: string; readonly title?: string };
  return `It does not fit. ${title ?? 'Expected'}: ${description ?? message ?? ''}`;
}

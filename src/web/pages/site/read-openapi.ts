import { z } from 'zod';
import { openApiDocument } from '../../../api/openapi.ts';

/** As much of JSON Schema as the description of our own interface uses. */
export interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly (string | number | boolean | null)[] | undefined;
  readonly const?: string | number | boolean | undefined;
  readonly default?: string | number | boolean | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    description: z.string().optional(),
    enum: z.array(scalar.nullable()).optional(),
    const: scalar.optional(),
    default: scalar.optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    additionalProperties: z.union([z.boolean(), jsonSchema]).optional(),
  }),
);

const parameter = z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean().optional(), description: z.string().optional(), schema: jsonSchema });
const content = z.object({ content: z.record(z.string(), z.object({ schema: jsonSchema })).optional() });
const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).min(1),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(parameter).default([]),
  responses: z.record(z.string(), content),
});
const description = z.object({
  info: z.object({ version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), jsonSchema) }),
});

export type ApiParameter = z.output<typeof parameter>;

export interface ApiOperation {
  /** As it stands in an address: `/api/v1/processes/{process}/events`. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly parameters: readonly ApiParameter[];
  readonly answer: JsonSchema | undefined;
}

export interface ApiDescription {
  readonly version: string;
  readonly description: string;
  readonly tags: readonly { readonly name: string; readonly description: string; readonly operations: readonly ApiOperation[] }[];
  readonly schemas: readonly (readonly [string, JsonSchema])[];
}

let read: Promise<ApiDescription> | undefined;

/** The description of the interface as its reference page needs it; it does not change while the program runs. */
export function apiDescription(): Promise<ApiDescription> {
  read ??= openApiDocument().then(readDescription);
  return read;
}

function readDescription(document: unknown): ApiDescription {
  const { info, tags, paths, components } = description.parse(document);
  const operations = Object.entries(paths).map(([path, { get }]): ApiOperation => ({
    path: `/api${path}`,
    id: get.operationId,
    tag: get.tags[0] ?? '',
    summary: get.summary,
    description: get.description,
    parameters: get.parameters,
    answer: get.responses['200']?.content?.['application/json']?.schema,
  }));
  return {
    version: info.version,
    description: info.description,
    tags: tags.map((tag) => ({ ...tag, operations: operations.filter((one) => one.tag === tag.name) })),
    schemas: Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

import type { ComponentChildren, VNode } from 'preact';
import type { JsonSchema } from './read-openapi.ts';

/** The name of a shared schema: `#/components/schemas/Event` is `Event`. */
export function schemaName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** What a value may be, in the notation that programmers read in any language: `Event[] | null`, `"asc" | "desc"`. */
export function SchemaType({ schema }: { readonly schema: JsonSchema }): VNode {
  if (schema.$ref !== undefined) return <a href={`#schema-${schemaName(schema.$ref)}`}>{schemaName(schema.$ref)}</a>;
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return joined(several.map((one, index) => <SchemaType key={index} schema={one} />));
  if (schema.enum !== undefined) return joined(schema.enum.map((value) => <span key={value}>{JSON.stringify(value)}</span>));
  if (schema.const !== undefined) return <span>{JSON.stringify(schema.const)}</span>;
  if (schema.type === 'array' && schema.items !== undefined) return <ArrayType items={schema.items} />;
  if (schema.type === 'object' || schema.properties !== undefined) return <ObjectType schema={schema} />;
  if (Array.isArray(schema.type)) return joined(schema.type.map((type: string) => <span key={type}>{type}</span>));
  return <span>{[schema.type ?? 'any', ...(schema.format === undefined ? [] : [`(${schema.format})`])].join(' ')}</span>;
}

function ArrayType({ items }: { readonly items: JsonSchema }): VNode {
  return (
    <>
      <SchemaType schema={items} />
      {'[]'}
    </>
  );
}

function ObjectType({ schema }: { readonly schema: JsonSchema }): VNode {
  const { properties, additionalProperties } = schema;
  if (properties !== undefined) {
    return (
      <>
        {'{ '}
        {separated(Object.entries(properties).map(([name, one]) => <PropertyType key={name} name={name} optional={schema.required?.includes(name) !== true} schema={one} />), ', ')}
        {' }'}
      </>
    );
  }
  return typeof additionalProperties === 'object' ? (
    <>
      {'{ [name]: '}
      <SchemaType schema={additionalProperties} />
      {' }'}
    </>
  ) : (
    <span>{'object'}</span>
  );
}

function PropertyType({ name, optional, schema }: { readonly name: string; readonly optional: boolean; readonly schema: JsonSchema }): VNode {
  return (
    <>
      {`${name}${optional ? '?' : ''}: `}
      <SchemaType schema={schema} />
    </>
  );
}

function joined(types: readonly VNode[]): VNode {
  return <>{separated(types, ' | ')}</>;
}

function separated(parts: readonly VNode[], by: string): ComponentChildren {
  return parts.map((part, index) => (index === 0 ? part : [by, part]));
}

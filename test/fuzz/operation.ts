/** One operation of the OpenAPI document, with what the bad inputs need to know of it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly hasBody: boolean;
  readonly headers: readonly string[];
  readonly fields: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
  /** Lists and reads of registers take asOf, knownAt, sort and paging. */
  readonly isRegisterList: boolean;
  readonly isRegisterRead: boolean;
}

export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, FieldSchema>>; readonly required?: readonly string[] }>> };
}

interface RawOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>> };
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Every operation of the document, addressed at something that does not exist. */
export function operationsOf(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => {
      const reference = raw.requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
      const schema = reference ? document.components.schemas[reference] : undefined;
      const id = raw.operationId ?? '';
      const isRegister = Object.hasOwn(document.paths, `${path}/{id}/history`) || Object.hasOwn(document.paths, `${path}/history`);
      return {
        name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), tag: raw.tags?.[0] ?? '', hasBody: raw.requestBody?.content?.['application/json'] !== undefined,
        path: path.replaceAll(/\{\w+\}/g, (part) => (part === '{id}' ? NOBODY : 'finns-inte')),
        headers: (raw.parameters ?? []).filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name.toLowerCase()),
        fields: schema?.properties ?? {}, required: schema?.required ?? [],
        isRegisterList: isRegister && id.startsWith('list-'), isRegisterRead: isRegister && id.startsWith('read-'),
      };
    }));
}

/** The first field that takes one line of free text. */
export function textField(operation: Operation): string | undefined {
  return Object.entries(operation.fields).find(([, field]) => typeIs(field, 'string') && !field.enum && !field.format)?.[0];
}

export function fieldOf(operation: Operation, type: string): string | undefined {
  return Object.entries(operation.fields).find(([, field]) => typeIs(field, type))?.[0];
}

const typeIs = (field: FieldSchema, type: string): boolean => field.type === type || (Array.isArray(field.type) && field.type.includes(type));

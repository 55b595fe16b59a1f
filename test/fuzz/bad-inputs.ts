import { fieldOf, textField, type Operation } from './operation.js';

/** Something that nobody should send, which operations it fits, and how they must answer. */
export interface BadInput {
  /** Row of the table of bad inputs. */
  readonly row: string;
  readonly what: string;
  readonly fits: (operation: Operation) => boolean;
  readonly send: (operation: Operation) => { readonly method?: string; readonly path?: string; readonly raw?: string; readonly headers?: Readonly<Record<string, string>> };
  readonly answers: readonly number[];
}

const withBody = (operation: Operation): boolean => operation.hasBody;
/** A whole organisation in one document has limits of its own. */
const ordinary = (operation: Operation): boolean => operation.hasBody && !operation.path.endsWith('/organization/bundle');
const withFields = (operation: Operation): boolean => ordinary(operation) && Object.keys(operation.fields).length > 0;
const everything = (): boolean => true;
const body = (raw: string) => () => ({ raw });
const field = (name: (operation: Operation) => string | undefined, value: unknown) => (operation: Operation) => ({ raw: JSON.stringify({ [name(operation)!]: value }) });
const rawField = (name: (operation: Operation) => string | undefined, value: string) => (operation: Operation) => ({ raw: `{"${name(operation)!}":${value}}` });
const query = (text: string) => (operation: Operation) => ({ path: `${operation.path}?${text}` });
const header = (name: string, value: string) => () => ({ headers: { [name]: value } });
const hasText = (operation: Operation): boolean => withFields(operation) && textField(operation) !== undefined;
const has = (type: string) => (operation: Operation): boolean => withFields(operation) && fieldOf(operation, type) !== undefined;
const integer = (operation: Operation): string | undefined => fieldOf(operation, 'integer');
const array = (operation: Operation): string | undefined => fieldOf(operation, 'array');
const reference = (operation: Operation): string | undefined => Object.entries(operation.fields).find(([, one]) => one.format === 'uuid')?.[0];
const malformedIds = ['6f1e2d3c-0000-4000-8000', '6F1E2D3C-0000-4000-8000-00000000ABCD', '00000000-0000-0000-0000-000000000000', '{6f1e2d3c-0000-4000-8000-000000000000}'];
const hasId = (operation: Operation): boolean => operation.path.includes('00000000-0000-4000-8000-000000000000');
const isRead = (operation: Operation): boolean => operation.isRegisterList || operation.isRegisterRead;

/** 404 for the thing that does not exist may come before the fault in the body is looked at. */
const WRONG = [422, 404];

export const badInputs: readonly BadInput[] = [
  { row: 'B01', what: 'cut JSON', fits: withBody, send: body('{"title":'), answers: [400] },
  { row: 'B02', what: 'empty body said to be JSON', fits: withBody, send: body(''), answers: [400] },
  ...['null', '"x"', '5', '[{}]'].map((raw): BadInput => ({ row: 'B03', what: `${raw} where an object is wanted`, fits: withBody, send: body(raw), answers: [400, ...WRONG] })),
  { row: 'B04', what: 'JSON nested 40,000 deep', fits: withBody, send: body('['.repeat(40_000) + ']'.repeat(40_000)), answers: [400] },
  { row: 'B05', what: 'body over the limit', fits: ordinary, send: () => ({ raw: JSON.stringify({ x: 'a'.repeat(1_100_000) }) }), answers: [413] },
  { row: 'B06', what: '100,000 items in a list', fits: ordinary, send: body(`{"x":[${'0,'.repeat(99_999)}0]}`), answers: [422] },
  { row: 'B07', what: 'duplicate keys', fits: withBody, send: body('{"title":"a","title":"b"}'), answers: [400] },
  { row: 'B08', what: 'NUL in a text', fits: withBody, send: body('{"title":"a\\u0000b"}'), answers: [422] },
  { row: 'B09', what: 'lone surrogate', fits: withBody, send: body('{"title":"\\ud800"}'), answers: [422] },
  { row: 'B10', what: 'text that turns its direction', fits: withBody, send: body('{"title":"Ks\\u202e"}'), answers: [422] },
  { row: 'B12', what: 'a heap of combining marks', fits: hasText, send: field(textField, 'Z' + '\u0301'.repeat(200_000)), answers: WRONG },
  ...['', '   ', '\u00a0'].map((value): BadInput => ({ row: 'B13', what: `required text that is ${JSON.stringify(value)}`, fits: (operation) => hasText(operation) && operation.required.includes(textField(operation)!), send: field(textField, value), answers: WRONG })),
  ...[{ length: 1 }, ['a'], true].map((value): BadInput => ({ row: 'B14', what: `${JSON.stringify(value)} where text is wanted`, fits: hasText, send: field(textField, value), answers: WRONG })),
  ...['organization', 'records'].map((name): BadInput => ({
    row: 'B15', what: `a list where ${name} is an object`, fits: (operation) => operation.method === 'POST' && operation.path.endsWith('/organization/bundle'), send: body(JSON.stringify({ format: 'ragang-bundle', version: 1, organization: {}, records: {}, [name]: [{}] })), answers: [422],
  })),
  ...['isAdmin', 'tenantId', 'createdBy', 'version', 'recordedBy'].map((name): BadInput => ({ row: 'B16', what: `unknown field ${name}`, fits: withFields, send: body(`{"${name}":"x"}`), answers: WRONG })),
  ...['{"__proto__":{"x":1}}', '{"a":{"constructor":{"prototype":1}}}', '{"prototype":1}'].map((raw): BadInput => ({ row: 'B17', what: `forbidden key ${raw}`, fits: withBody, send: body(raw), answers: [400] })),
  ...['"5"', '5.5', '1e12', '"NaN"'].map((raw): BadInput => ({ row: 'B18', what: `${raw} where a whole number is wanted`, fits: has('integer'), send: rawField(integer, raw), answers: WRONG })),
  { row: 'B18', what: '1e309', fits: withBody, send: body('{"n":1e309}'), answers: [422] },
  { row: 'B19', what: 'a number that loses digits', fits: withBody, send: body('{"n":9007199254740993}'), answers: [422] },
  ...['99999999999999999999', '1e3', '0x10', '%201', '-0', '00000000-0000-0000-0000-000000000000', 'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA', '{x}'].map((id): BadInput => ({
    row: 'B20', what: `${id} as an id`, fits: hasId, send: (operation) => ({ path: operation.path.replace('00000000-0000-4000-8000-000000000000', id), ...(operation.hasBody ? { raw: '{}' } : {}) }), answers: [404, 422],
  })),
  ...malformedIds.flatMap((id): BadInput[] => [
    { row: 'B21', what: `${id} as an id`, fits: hasId, send: (operation) => ({ path: operation.path.replace('00000000-0000-4000-8000-000000000000', encodeURIComponent(id)), ...(operation.hasBody ? { raw: '{}' } : {}) }), answers: [404, 422] },
    { row: 'B21', what: `${id} as a reference`, fits: (operation) => withFields(operation) && reference(operation) !== undefined, send: field(reference, id), answers: WRONG },
  ]),
  { row: 'B22', what: 'bad escape in the path', fits: everything, send: (operation) => ({ path: `${operation.path}/%E0%A4%A` }), answers: [400] },
  ...['q=%E0%A4%A', 'q=%00', 'q=%'].map((text): BadInput => ({ row: 'B23', what: `bad escape in the query: ${text}`, fits: everything, send: query(text), answers: [400] })),
  { row: 'B24', what: 'path parameters and double slashes', fits: everything, send: (operation) => ({ path: `/${operation.path};jsessionid=1` }), answers: [404] },
  { row: 'B25', what: 'a method that is not used', fits: (operation) => !operation.path.endsWith('finns-inte'), send: () => ({ method: 'OPTIONS' }), answers: [405] },
  { row: 'B27', what: 'an address of 20 kB', fits: everything, send: query(`q=${'a'.repeat(20_000)}`), answers: [414] },
  { row: 'B27', what: 'headers of 20 kB', fits: everything, send: header('x-filler', 'a'.repeat(20_000)), answers: [431] },
  { row: 'B28', what: 'asks for XML', fits: (operation) => operation.path.startsWith('/api/v1/') && !operation.path.endsWith('/bundle') && !operation.path.includes('/exports'), send: header('accept', 'application/xml'), answers: [406] },
  ...['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-7', 'application/xml', 'multipart/form-data; boundary=x'].map((type): BadInput => ({
    row: 'B29', what: `content as ${type}`, fits: (operation) => operation.hasBody && !operation.path.startsWith('/api/v1/imports/'), send: () => ({ raw: '{"title":"a"}', headers: { 'content-type': type } }), answers: [415],
  })),
  ...['gzip', 'br', 'unknown'].map((coding): BadInput => ({ row: 'B30', what: `content coded as ${coding}`, fits: withBody, send: () => ({ raw: '{}', headers: { 'content-encoding': coding } }), answers: [415] })),
  ...['status=a&status=b', 'status[]=a', 'status[$ne]=x', 'a[__proto__][x]=1', '__proto__=1'].map((text): BadInput => ({ row: 'B32', what: `query ${text}`, fits: everything, send: query(text), answers: [400] })),
  ...['-1', '0', '1e12', 'abc', '99999'].map((limit): BadInput => ({ row: 'B33', what: `limit=${limit}`, fits: (operation) => operation.isRegisterList, send: query(`limit=${limit}`), answers: [422] })),
  ...['x', 'abc.def', `${'A'.repeat(40)}.${'B'.repeat(43)}`, '..%2f', '%00x'].map((cursor): BadInput => ({
    row: 'B34', what: `cursor=${cursor.slice(0, 20)}`, fits: (operation) => operation.isRegisterList || operation.path === '/api/v1/findings', send: query(`cursor=${cursor}`), answers: [400],
  })),
  { row: 'B35', what: 'an offset', fits: (operation) => operation.isRegisterList, send: query('offset=10000000'), answers: [422] },
  ...['(case%20when%20(select%20count(*)%20from%20pg_user)>0%20then%201%20end)', 'id;drop%20table%20body', 'password', 'tenant_id'].map((sort): BadInput => ({
    row: 'B36', what: `sort=${sort}`, fits: (operation) => operation.isRegisterList, send: query(`sort=${sort}`), answers: [422],
  })),
  ...['fields=a.b.c.d.e', 'include=secret'].map((text): BadInput => ({ row: 'B37', what: text, fits: (operation) => operation.isRegisterList, send: query(text), answers: [422] })),
  { row: 'B38', what: 'a search of 300 characters', fits: (operation) => operation.isRegisterList, send: query(`q=${'%25_'.repeat(150)}`), answers: [422] },
  ...['2026-02-30', '2026-W01', 'infinity', '-infinity', '0001-01-01%20BC', '9999-12-31', '2026-1-1', 'today', '2026-10-25T02:30:00'].map((day): BadInput => ({
    row: 'B40', what: `asOf=${day}`, fits: isRead, send: query(`asOf=${day}`), answers: [422],
  })),
  { row: 'B41', what: 'a time without offset', fits: isRead, send: query('knownAt=2026-10-25T02:30:00'), answers: [422] },
  { row: 'B49', what: 'no If-Match', fits: (operation) => operation.headers.includes('if-match'), send: () => ({ raw: '{}', headers: { 'if-match': '' } }), answers: [428, 422] },
  ...['*', 'W/"1"', '"00000000-0000-4000-8000-000000000001"', 'skräp'.replace('ä', 'a')].map((tag): BadInput => ({
    row: 'B50', what: `If-Match: ${tag}`, fits: (operation) => operation.headers.includes('if-match'), send: () => ({ raw: '{}', headers: { 'if-match': tag } }), answers: [412, 400, 422, 404],
  })),
  ...['k'.repeat(300), 'n\u00f6t', 'a b'].map((key): BadInput => ({
    row: 'B51', what: `Idempotency-Key of ${key.length} characters`, fits: (operation) => operation.headers.includes('idempotency-key'), send: () => ({ raw: '{}', headers: { 'idempotency-key': key } }), answers: [400, 422],
  })),
  { row: 'B81', what: 'Accept-Language of 10 kB on what does not exist', fits: (operation) => operation.method === 'GET' && hasId(operation), send: header('accept-language', 'sv,'.repeat(3_300)), answers: [404] },
  { row: 'B85', what: '10,001 ids', fits: has('array'), send: (operation) => ({ raw: JSON.stringify({ [array(operation)!]: Array.from({ length: 10_001 }, () => '00000000-0000-4000-8000-000000000000') }) }), answers: [422] },
];

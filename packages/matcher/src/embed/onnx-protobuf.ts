import protobuf from 'protobufjs/minimal.js';

/** Element types of ONNX tensors (`TensorProto.DataType`). */
export const ELEMENT = { float: 1, int32: 6, int64: 7, float16: 10 } as const;

/** Attribute types of ONNX nodes (`AttributeProto.AttributeType`). */
export const ATTRIBUTE = { float: 1, int: 2 } as const;

export interface OnnxTensor {
  readonly dims: readonly number[];
  readonly dataType: number;
  readonly name: string;
  /** Row-major little-endian. */
  readonly rawData: Uint8Array;
}

export interface OnnxAttribute {
  readonly name: string;
  readonly type: number;
  readonly f?: number;
  readonly i?: number;
}

export interface OnnxNode {
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly name: string;
  readonly opType: string;
  readonly attribute: readonly OnnxAttribute[];
  readonly domain: string;
}

/** The name, element type and dimensions of a graph's input or output; a named dimension may vary. */
export interface OnnxValue {
  readonly name: string;
  readonly type: {
    readonly tensorType: {
      readonly elemType: number;
      readonly shape: { readonly dim: readonly ({ dimValue: number } | { dimParam: string })[] };
    };
  };
}

export interface OnnxModel {
  readonly irVersion: number;
  readonly producerName: string;
  readonly opsetImport: readonly { readonly domain: string; readonly version: number }[];
  readonly graph: {
    readonly name: string;
    readonly node: readonly OnnxNode[];
    readonly initializer: readonly OnnxTensor[];
    readonly input: readonly OnnxValue[];
    readonly output: readonly OnnxValue[];
  };
}

type Scalar = 'int32' | 'int64' | 'float' | 'string' | 'bytes';
interface Message {
  readonly [field: string]: readonly [number: number, type: Scalar | Message];
}

const DIMENSION: Message = { dimValue: [1, 'int64'], dimParam: [2, 'string'] };
const SHAPE: Message = { dim: [1, DIMENSION] };
const TENSOR_TYPE: Message = { elemType: [1, 'int32'], shape: [2, SHAPE] };
const VALUE: Message = { name: [1, 'string'], type: [2, { tensorType: [1, TENSOR_TYPE] }] };
const TENSOR: Message = {
  dims: [1, 'int64'],
  dataType: [2, 'int32'],
  name: [8, 'string'],
  rawData: [9, 'bytes'],
};
const ATTRIBUTE_FIELDS: Message = {
  name: [1, 'string'],
  f: [2, 'float'],
  i: [3, 'int64'],
  type: [20, 'int32'],
};
const NODE: Message = {
  input: [1, 'string'],
  output: [2, 'string'],
  name: [3, 'string'],
  opType: [4, 'string'],
  attribute: [5, ATTRIBUTE_FIELDS],
  domain: [7, 'string'],
};
const GRAPH: Message = {
  node: [1, NODE],
  name: [2, 'string'],
  initializer: [5, TENSOR],
  input: [11, VALUE],
  output: [12, VALUE],
};
/** The part of onnx.proto that is written here, by field number. */
const MODEL: Message = {
  irVersion: [1, 'int64'],
  producerName: [2, 'string'],
  graph: [7, GRAPH],
  opsetImport: [8, { domain: [1, 'string'], version: [2, 'int64'] }],
};

/** The bytes of an ONNX file: `ModelProto` in protocol buffers' wire format. */
export function writeOnnx(model: OnnxModel): Uint8Array {
  const writer = protobuf.Writer.create();
  writeMessage(writer, MODEL, model);
  return writer.finish();
}

function writeMessage(writer: protobuf.Writer, message: Message, value: object): void {
  const values = new Map<string, unknown>(Object.entries(value));
  for (const [field, [number, type]] of Object.entries(message)) {
    const found = values.get(field);
    const items: readonly unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
    for (const item of items) writeField(writer, number, type, item);
  }
}

const WIRE_TYPE = { int32: 0, int64: 0, float: 5, string: 2, bytes: 2 } as const;

function writeField(writer: protobuf.Writer, number: number, type: Scalar | Message, value: unknown): void {
  if (typeof type === 'object') {
    if (typeof value !== 'object' || value === null) throw new TypeError(`Field ${number} takes a message`);
    writeMessage(writer.uint32(tag(number, 2)).fork(), type, value);
    writer.ldelim();
    return;
  }
  writer.uint32(tag(number, WIRE_TYPE[type]));
  if (typeof value === 'number' && type !== 'string' && type !== 'bytes') writer[type](value);
  else if (typeof value === 'string' && type === 'string') writer.string(value);
  else if (value instanceof Uint8Array && type === 'bytes') writer.bytes(value);
  else throw new TypeError(`Field ${number} takes a value of type ${type}`);
}

function tag(number: number, wireType: number): number {
  return (number << 3) | wireType;
}

import type { OnnxAttribute, OnnxModel, OnnxNode, OnnxTensor, OnnxValue } from './onnx-protobuf.js';
import { ATTRIBUTE } from './onnx-protobuf.js';

/** The operators that ONNX Runtime adds to the standard ones. */
export const CONTRIB_DOMAIN = 'com.microsoft';

const STANDARD_OPSET = 17;
const IR_VERSION = 8;

type AttributeValue = number | { readonly float: number };

/** Collects the nodes and constants of an ONNX graph. Every method answers with the name of a value. */
export class OnnxGraph {
  readonly #nodes: OnnxNode[] = [];
  readonly #constants: OnnxTensor[] = [];

  constant(name: string, dataType: number, dims: readonly number[], rawData: Uint8Array): string {
    this.#constants.push({ name, dataType, dims, rawData });
    return name;
  }

  /** A node with one output, of a standard operator unless `domain` says otherwise. */
  node(
    opType: string,
    input: readonly string[],
    attributes: Readonly<Record<string, AttributeValue>> = {},
    domain = '',
  ): string {
    const name = `${opType}_${this.#nodes.length}`;
    const attribute = Object.entries(attributes).map(([key, value]) => onnxAttribute(key, value));
    this.#nodes.push({ input, output: [name], name, opType, attribute, domain });
    return name;
  }

  toModel(input: readonly OnnxValue[], output: OnnxValue, outputOf: string): OnnxModel {
    const rename: OnnxNode = {
      input: [outputOf],
      output: [output.name],
      name: 'output',
      opType: 'Identity',
      attribute: [],
      domain: '',
    };
    return {
      irVersion: IR_VERSION,
      producerName: 'expertmatch',
      opsetImport: [
        { domain: '', version: STANDARD_OPSET },
        { domain: CONTRIB_DOMAIN, version: 1 },
      ],
      graph: {
        name: 'model',
        node: [...this.#nodes, rename],
        initializer: this.#constants,
        input,
        output: [output],
      },
    };
  }
}

function onnxAttribute(name: string, value: AttributeValue): OnnxAttribute {
  return typeof value === 'number'
    ? { name, type: ATTRIBUTE.int, i: value }
    : { name, type: ATTRIBUTE.float, f: value.float };
}

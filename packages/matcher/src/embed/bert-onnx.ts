import { z } from 'zod';
import { CONTRIB_DOMAIN, OnnxGraph } from './onnx-graph.js';
import type { OnnxModel, OnnxValue } from './onnx-protobuf.js';
import { ELEMENT } from './onnx-protobuf.js';
import type { StoredTensor } from './safetensors.js';

const BertConfig = z.object({
  model_type: z.literal('bert'),
  hidden_act: z.literal('gelu'),
  hidden_size: z.int(),
  num_attention_heads: z.int(),
  num_hidden_layers: z.int(),
  layer_norm_eps: z.number(),
});
type BertConfig = z.infer<typeof BertConfig>;

/**
 * A BERT encoder as an ONNX model: `input_ids`, `attention_mask` and `token_type_ids` (int64, batch ×
 * sequence) to `last_hidden_state` (float, batch × sequence × hidden size). Weights stay 16-bit floats as
 * stored, arithmetic is 32-bit. The three heavy steps of a layer are ONNX Runtime's own fused operators.
 * After Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers", 2019.
 * Throws when `config` is not of such a model or a tensor is missing.
 */
export function bertOnnx(tensors: ReadonlyMap<string, StoredTensor>, config: unknown): OnnxModel {
  const bert = new BertGraph(tensors, BertConfig.parse(config));
  return bert.model();
}

class BertGraph {
  readonly #graph = new OnnxGraph();
  readonly #tensors: ReadonlyMap<string, StoredTensor>;
  readonly #config: BertConfig;
  readonly #epsilon: { readonly float: number };

  constructor(tensors: ReadonlyMap<string, StoredTensor>, config: BertConfig) {
    this.#tensors = tensors;
    this.#config = config;
    this.#epsilon = { float: config.layer_norm_eps };
  }

  model(): OnnxModel {
    const mask = this.#cast('attention_mask', ELEMENT.int32);
    let hidden = this.#embeddings();
    for (let layer = 0; layer < this.#config.num_hidden_layers; layer += 1) {
      hidden = this.#layer(`encoder.layer.${layer}`, hidden, mask);
    }
    const inputs = ['input_ids', 'attention_mask', 'token_type_ids'].map((name) =>
      tensorValue(name, ELEMENT.int64),
    );
    const output = tensorValue('last_hidden_state', ELEMENT.float, this.#config.hidden_size);
    return this.#graph.toModel(inputs, output, hidden);
  }

  #embeddings(): string {
    const word = this.#lookUp('embeddings.word_embeddings.weight', 'input_ids');
    const type = this.#lookUp('embeddings.token_type_embeddings.weight', 'token_type_ids');
    const position = this.#lookUp('embeddings.position_embeddings.weight', this.#positions());
    const sum = this.#graph.node('Add', [this.#graph.node('Add', [word, type]), position]);
    return this.#graph.node('LayerNormalization', [sum, ...this.#normWeights('embeddings.LayerNorm')], {
      axis: -1,
      epsilon: this.#epsilon,
    });
  }

  #positions(): string {
    const zero = this.#scalar('zero', 0n);
    const one = this.#scalar('one', 1n);
    const length = this.#graph.node('Gather', [this.#graph.node('Shape', ['input_ids']), one]);
    return this.#graph.node('Range', [zero, length, one]);
  }

  #layer(layer: string, input: string, mask: string): string {
    const context = this.#attention(`${layer}.attention.self`, input, mask);
    const attended = this.#addAndNorm(`${layer}.attention.output`, context, input);
    const expanded = this.#matMul(`${layer}.intermediate.dense`, attended);
    const bias = this.#vector([`${layer}.intermediate.dense.bias`]);
    const activated = this.#graph.node('BiasGelu', [expanded, bias], {}, CONTRIB_DOMAIN);
    return this.#addAndNorm(`${layer}.output`, activated, attended);
  }

  #attention(name: string, input: string, mask: string): string {
    const parts = ['query', 'key', 'value'].map((part) => `${name}.${part}`);
    const weights = this.#columns(parts.map((part) => `${part}.weight`));
    const biases = this.#vector(parts.map((part) => `${part}.bias`));
    const heads = { num_heads: this.#config.num_attention_heads };
    return this.#graph.node('Attention', [input, weights, biases, mask], heads, CONTRIB_DOMAIN);
  }

  /** LayerNorm(dense(input) + residual). */
  #addAndNorm(name: string, input: string, residual: string): string {
    const dense = this.#matMul(`${name}.dense`, input);
    const [scale, shift] = this.#normWeights(`${name}.LayerNorm`);
    const inputs = [dense, residual, scale, shift, this.#vector([`${name}.dense.bias`])];
    return this.#graph.node('SkipLayerNormalization', inputs, { epsilon: this.#epsilon }, CONTRIB_DOMAIN);
  }

  #matMul(name: string, input: string): string {
    return this.#graph.node('MatMul', [input, this.#columns([`${name}.weight`])]);
  }

  #normWeights(name: string): readonly [scale: string, shift: string] {
    return [this.#vector([`${name}.weight`]), this.#vector([`${name}.bias`])];
  }

  /** Rows of a table. They are widened after the look-up, so that the table stays small in memory. */
  #lookUp(name: string, indices: string): string {
    const table = this.#tensor(name);
    this.#graph.constant(name, ELEMENT.float16, table.shape, table.bytes);
    return this.#cast(this.#graph.node('Gather', [name, indices]), ELEMENT.float);
  }

  /** The vectors `names` one after the other. */
  #vector(names: readonly string[]): string {
    const values = Buffer.concat(names.map((name) => this.#tensor(name).bytes));
    return this.#widened(names.join('+'), [values.length / Uint16Array.BYTES_PER_ELEMENT], values);
  }

  /** The matrices `names`, stored as outputs × inputs, transposed and side by side. */
  #columns(names: readonly string[]): string {
    const matrices = names.map((name) => this.#tensor(name));
    const [inputs = 0] = matrices.map((matrix) => matrix.shape[1]);
    const outputs = matrices.reduce((sum, matrix) => sum + (matrix.shape[0] ?? 0), 0);
    const rows = Buffer.concat(matrices.map((matrix) => matrix.bytes));
    return this.#widened(names.join('+'), [inputs, outputs], transposed(rows, outputs, inputs));
  }

  #widened(name: string, dims: readonly number[], bytes: Uint8Array): string {
    return this.#cast(this.#graph.constant(name, ELEMENT.float16, dims, bytes), ELEMENT.float);
  }

  #cast(value: string, to: number): string {
    return this.#graph.node('Cast', [value], { to });
  }

  #scalar(name: string, value: bigint): string {
    const bytes = new Uint8Array(BigInt64Array.of(value).buffer);
    return this.#graph.constant(name, ELEMENT.int64, [], bytes);
  }

  #tensor(name: string): StoredTensor {
    const tensor = this.#tensors.get(name);
    if (tensor?.dtype !== 'F16') throw new RangeError(`The weights have no 16-bit tensor ${name}`);
    return tensor;
  }
}

/** The transpose of a matrix of 16-bit elements. */
function transposed(matrix: Uint8Array, rows: number, columns: number): Uint8Array {
  const from = new Uint16Array(new Uint8Array(matrix).buffer);
  const to = new Uint16Array(from.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      to[column * rows + row] = from[row * columns + column] ?? 0;
    }
  }
  return new Uint8Array(to.buffer);
}

function tensorValue(name: string, elemType: number, ...innerDims: readonly number[]): OnnxValue {
  const dim = [
    { dimParam: 'batch' },
    { dimParam: 'sequence' },
    ...innerDims.map((dimValue) => ({ dimValue })),
  ];
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

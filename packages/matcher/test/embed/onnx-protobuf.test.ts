import { expect, it } from 'vitest';
import { writeOnnx } from '#embed/onnx-protobuf.js';

it('writes a model in the wire format of protocol buffers', () => {
  const model = {
    irVersion: 8,
    producerName: 'x',
    opsetImport: [{ domain: '', version: 17 }],
    graph: {
      name: 'g',
      node: [
        {
          input: ['a', 'b'],
          output: ['c'],
          name: 'n',
          opType: 'Add',
          attribute: [{ name: 'axis', type: 2, i: -1 }],
          domain: '',
        },
      ],
      initializer: [{ dims: [300], dataType: 10, name: 't', rawData: Uint8Array.of(255) }],
      input: [],
      output: [],
    },
  };
  expect(Buffer.from(writeOnnx(model)).toString('hex')).toBe(
    [
      '0808', // ir_version 8
      '120178', // producer_name x
      '3a3b', // graph
      '0a29', // node
      '0a01610a01621201631a016e2203416464', // inputs, output, name, op_type
      '2a14', // attribute
      '0a0461786973', // name axis
      '18ffffffffffffffffff01', // i -1
      'a00102', // type
      '3a00', // domain
      '120167', // graph name
      '2a0b08ac02100a4201744a01ff', // initializer
      '42040a001011', // opset_import
    ].join(''),
  );
});

import { expect, it } from 'vitest';
import { tokenise } from '#search/lexical/tokenise.js';

it.each([
  ['Wound-care physician, board-certified', ['wound', 'care', 'physician', 'board', 'certifi']],
  ['C++, C# and .NET; Node.js, ASP.NET, Vue.js!', ['c++', 'c#', '.net', 'node.js', 'asp.net', 'vue.js']],
  ['M.D., Ph.D. and R.N. in the U.S.', ['md', 'phd', 'rn', 'in', 'us']],
  ['Médecin d’hôpital; Straße; İzmir', ['medecin', 'hopit', 'straße', 'izmir']],
  ["nurse's nurses NURSE", ['nurs', 'nurs', 'nurs']],
  ['COVID-19 H1N1 2.5 10+ years', ['covid', '19', 'h1n1', '2', '5', '10', 'year']],
  ['кардиолог 心臓 한국', ['кардиолог', '心', '臓', '한국']],
  ['高级Java开发', ['高', '级', 'java', '开', '发']],
  ['พยาบาล', [...'พยาบาล']],
  ['IT, OR and WHO', ['it', 'or', 'who']],
  ['the and of', []],
  ['  …!? ', []],
  ['', []],
])('takes %j apart', (text, terms) => {
  expect(tokenise(text)).toEqual(terms);
});

it('cuts what is too long for a word', () => {
  expect(tokenise('x'.repeat(500)).map((term) => term.length)).toEqual([48]);
});

it('gives composed and decomposed letters the same terms', () => {
  expect(tokenise('Gynécologie'.normalize('NFD'))).toEqual(tokenise('Gynécologie'.normalize('NFC')));
});

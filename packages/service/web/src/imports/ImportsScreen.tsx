import { useRoute } from 'preact-iso';
import { ImportHome } from './ImportHome.js';
import { ImportRun } from './ImportRun.js';
import './Imports.css';

/** Bringing people in: `/imports` to begin and look back, `/imports/7` for one import. */
export default function ImportsScreen() {
  const { rest = '' } = useRoute().params;
  const id = Number(rest);
  return id > 0 ? <ImportRun key={id} id={id} /> : <ImportHome />;
}

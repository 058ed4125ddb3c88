import { useRoute } from 'preact-iso';
import { ExpertList } from './list/ExpertList.js';
import { ExpertPage } from './page/ExpertPage.js';

/** The pool, and one expert of it. */
export default function ExpertScreen() {
  const expertId = useRoute().params['rest'];
  return expertId ? <ExpertPage key={expertId} expertId={expertId} /> : <ExpertList />;
}

import { useRoute } from 'preact-iso';
import { BriefList } from './BriefList.js';
import { NewBrief } from './NewBrief.js';
import { ReportScreen } from './ReportScreen.js';
import { Workbench } from './Workbench.js';

/** Briefs, and who fits them: `/briefs`, `/briefs/new`, `/briefs/<id>`, `/briefs/<id>/report`. */
export default function ShortlistScreen() {
  const { params } = useRoute();
  const [projectId = '', below] = (params['rest'] ?? '').split('/');
  if (projectId === '') return <BriefList />;
  if (projectId === 'new') return <NewBrief />;
  if (below === 'report') return <ReportScreen key={projectId} projectId={projectId} />;
  return <Workbench key={projectId} projectId={projectId} />;
}

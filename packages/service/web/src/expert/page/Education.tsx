import type { Schemas } from '../../api/Schemas.js';
import { dateWords } from '../../api/words.js';

/** Studies, as they are stated. */
export function Education({ education }: { readonly education: readonly Schemas['EducationEntry'][] }) {
  return (
    <ul class="plain-list stack">
      {education.map(({ degree, field, institution, end, inProgress }, at) => (
        <li key={at}>
          <h3>{[degree?.value, field?.value].filter(Boolean).join(', ') || 'Studies'}</h3>
          <p class="small soft">
            {[institution?.value, inProgress ? 'in progress' : end && dateWords(end)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

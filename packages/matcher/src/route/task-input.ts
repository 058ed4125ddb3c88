import { z } from 'zod';
import type { Task } from '../domain/task.js';
import { parseRow, type RowPlace } from '../ingest/record/parse-row.js';
import { present } from '../ingest/record/present.js';
import { makeSpec } from '../spec/make-spec.js';
import { specInputSchema } from '../spec/spec-input.js';
import { hourlyPay, label, labels, workingHours } from './working-hours-input.js';

/** What may be said of a task beside its id and what is needed; nothing by default. */
export const taskFields = {
  effortHours: z.number().min(0.05).max(10_000),
  deadline: z.iso.date().optional(),
  priority: z.int().min(1).max(100),
  pay: hourlyPay.optional(),
  count: z.int().min(1).max(1_000),
  severalPlaces: z.boolean(),
  hours: workingHours.optional(),
  excludedExperts: labels,
  requiredExperts: labels,
  kind: label.optional(),
  series: label.optional(),
};

/** A task as JSON. Unknown fields are refused. */
export const taskInputSchema = z
  .strictObject({
    id: label,
    /** A brief in words or as JSON. */
    spec: z.union([z.string().trim().min(1).max(50_000), specInputSchema]).optional(),
    /** Id of a stored project. */
    project: label.optional(),
    ...taskFields,
    priority: taskFields.priority.default(1),
    count: taskFields.count.default(1),
    severalPlaces: taskFields.severalPlaces.default(false),
    excludedExperts: labels.default([]),
    requiredExperts: labels.default([]),
  })
  .refine(({ spec, project }) => spec === undefined || project === undefined, {
    message: 'a task has a spec or a project, not both',
    path: ['project'],
  })
  .refine(({ requiredExperts, count }) => new Set(requiredExperts).size <= count, {
    message: 'a task cannot require more experts than it has places',
    path: ['requiredExperts'],
  })
  .refine(
    ({ requiredExperts, excludedExperts }) => !requiredExperts.some((id) => excludedExperts.includes(id)),
    {
      message: 'an expert cannot be required and excluded',
      path: ['requiredExperts'],
    },
  );

/** What a task looks like as JSON. */
export type TaskInput = z.input<typeof taskInputSchema>;

/**
 * A task of its JSON.
 * @param today the day to judge by when a spec names none, `YYYY-MM-DD`
 * Errors: `invalid_record`, `invalid_spec`.
 */
export function parseTask(value: unknown, today: string, place: RowPlace): Task {
  const { spec, project, ...task } = parseRow(taskInputSchema, value, place);
  return present({
    ...task,
    requiredExperts: [...new Set(task.requiredExperts)].sort(),
    spec: spec === undefined ? undefined : makeSpec(spec, today),
    projectId: project,
  });
}

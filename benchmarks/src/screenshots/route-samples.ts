import { z } from 'zod';

const TASKS = [
  { text: 'Wound care physician who reviews charts of diabetic foot ulcers', effortHours: 4, count: 3 },
  { text: 'Legal translator, German to English', effortHours: 5, priority: 3, deadline: '2099-03-01' },
  { text: 'Georgia trial lawyer, medical malpractice defense', effortHours: 8, count: 2 },
  { text: 'Registered nurse who audits charts of home care', effortHours: 6, count: 2, priority: 5 },
  { text: 'Board-certified dermatologist who grades images', effortHours: 30 },
];
const HOURS = [6, 8, 12, 20, 40];

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });
const offers = z.object({ items: z.array(z.object({ id: z.int() })) });

/** Keeps tasks and what experts can take, holds a plan out, and has some of the experts answer; one more task is to be planned. */
export async function routeSamples(
  call: (path: string, body?: unknown, method?: string) => Promise<unknown>,
): Promise<void> {
  const { items } = listed.parse(await call('/v1/experts?limit=100'));
  for (const [k, { id }] of items.entries())
    await call(`/v1/experts/${id}/capacity`, { hoursPerWeek: HOURS[k % HOURS.length] }, 'PUT');
  for (const task of TASKS) await call('/v1/tasks', task);
  await call('/v1/assignments', { policy: { unverified: 'allow' } });
  const [first, second, third] = offers.parse(await call('/v1/offers?state=offered')).items;
  for (const one of [first, second]) await call(`/v1/offers/${one?.id}/accept`, {});
  await call(`/v1/offers/${third?.id}/decline`, {});
  await call('/v1/tasks', { text: 'Hyperbaric medicine, reviews protocols', effortHours: 3, priority: 9 });
}

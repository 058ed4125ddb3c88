import { SPECIALTIES } from './specialties.js';

/** Fields of physicians that no board certifies in by itself: their practitioners hold a broader field's certificate. */
const BOARDLESS: ReadonlySet<string> = new Set([
  'hospital-medicine',
  'primary-care',
  'urgent-care',
  'travel-medicine',
  'teleradiology',
  'retina',
  'breast-imaging',
  'musculoskeletal-radiology',
  'abdominal-radiology',
  'cardiothoracic-radiology',
  'breast-surgery',
  'bariatric-surgery',
  'trauma-surgery',
  'spine-surgery',
  'joint-replacement',
  'orthopedic-trauma',
  'foot-and-ankle-surgery',
  'movement-disorders',
  'headache-medicine',
  'obstetrics',
  'gynecology',
  'long-term-care-medicine',
  'independent-medical-examination',
]);

/** The field in which practitioners of a field are board-certified; undefined where the taxonomy knows none. */
export function boardField(code: string): string | undefined {
  if (!BOARDLESS.has(code)) return code;
  const [parent] = SPECIALTIES.get(code)?.parents ?? [];
  return parent === undefined ? undefined : boardField(parent);
}

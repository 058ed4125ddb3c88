/** What precedes the name of an uploaded file: where the service keeps it. */
const PLACE = /^.*[/\\]imports[/\\][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[/\\]/;

/** What a file that was uploaded is called, without where it lies: `upload.zip/jane.pdf`. Other files as they are. */
export function uploadedName(file: string): string {
  return file.replace(PLACE, '');
}

const OFFICE = /^\[Content_Types\]\.xml$|^word\/document\.xml$|^xl\/workbook\.xml$/;
const OPEN_DOCUMENT = /^mimetype$/;
const APPLE = /^Index\/.*\.iwa$|^Index\.zip$/;

/** Whether a ZIP file with these entries is an archive of files rather than a document of some program. */
export function isArchive(names: readonly string[]): boolean {
  return !names.some((name) => OFFICE.test(name) || OPEN_DOCUMENT.test(name) || APPLE.test(name));
}

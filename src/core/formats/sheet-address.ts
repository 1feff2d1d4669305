/** The address of a Google Sheet, published or as it is in the browser, turned into that of its CSV; others stay. */
export function sheetAddress(url: string): string {
  const match = /^(https:\/\/docs\.google\.com\/spreadsheets\/d\/(e\/)?[\w-]{9,})(?!.*[=:]csv)/u.exec(url);
  if (!match) return url;
  const gid = /[?&#](gid=\d+)/u.exec(url);
  return `${match[1]}/${match[2] ? 'pub?output' : 'export?format'}=csv${gid ? `&single=true&${gid[1]}` : ''}`;
}

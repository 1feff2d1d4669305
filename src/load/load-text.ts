/** What came of asking an address for its text. */
export type Loaded = { readonly text: string } | { readonly message: string; readonly cause: unknown };

/**
 * Asks an address for its text. Never rejects: what goes wrong is said in a sentence that names the host.
 * Browsers don't tell a refusal by CORS from a host that does not answer, so neither does the message.
 */
export async function loadText(url: string, signal: AbortSignal): Promise<Loaded> {
  const host = hostOf(url);
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return { text: await response.text() };
    const status = `${String(response.status)} ${response.statusText}`.trim();
    const found =
      response.status === 404 ? `There is no data file at this address on ${host}` : `${host} could not give the data`;
    return { message: `${found} (${status}).`, cause: response.status };
  } catch (cause) {
    return { message: `The data could not be reached at ${host}, or it does not allow this site to read them.`, cause };
  }
}

function hostOf(url: string): string {
  try {
    const { host, protocol } = new URL(url);
    return host || protocol;
  } catch {
    return url;
  }
}

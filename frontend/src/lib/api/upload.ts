import { currentAccessToken } from './client';
import { ProblemError, sessionEnded, toProblem, unreachable } from './problem';

/** Bytes sent so far; the server may still be reading rows once all are sent. */
export interface UploadProgress {
  sent: number;
  total: number;
}

/**
 * Sends a file and reports how much has left the browser, which `fetch` cannot tell. The answer's type is the caller's,
 * taken from the generated operation.
 */
export async function upload<T>(
  path: string,
  body: Blob | FormData,
  contentType: string | null,
  onProgress: (progress: UploadProgress) => void,
): Promise<T> {
  const token = await currentAccessToken();
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    // FormData brings its own type with the boundary.
    if (contentType !== null) request.setRequestHeader('Content-Type', contentType);
    request.upload.onprogress = (event) => onProgress({ sent: event.loaded, total: event.total });
    request.onerror = () => reject(new ProblemError(unreachable));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as T);
      else
        reject(new ProblemError(request.status === 401 ? sessionEnded : toProblem(answer, request.status)));
    };
    request.send(body);
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

import type { Request, RequestHandler, Response } from 'express';

/** Sends a request through a piece of middleware; rejects with what that passes on. */
export function through(handler: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    const passOn = (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error));
    Promise.resolve(handler(request, response, passOn)).catch(reject);
  });
}

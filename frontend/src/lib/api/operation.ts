type JsonOf<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;

/** The body of an operation's success, taken from the generated types: `Answered<paths, '/x', 'get'>`. */
export type Answered<Paths, P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends {
  responses: infer Responses;
}
  ? { [Code in keyof Responses & (200 | 201)]: JsonOf<Responses[Code]> }[keyof Responses & (200 | 201)]
  : never;

/** The JSON an operation expects. */
export type Asked<Paths, P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

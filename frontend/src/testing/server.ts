import { setupServer } from 'msw/node';

/** Stands for both services; a request no test expects fails that test. */
export const server = setupServer();

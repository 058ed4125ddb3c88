export { readServiceConfig, type ServiceConfig } from './config.js';
export { type AppOptions, createApp, type MatchService } from './create-app.js';
export type { MatchRequest } from './match-request.js';
export type { Problem, ProblemCode } from './problem.js';
export { ListenError, type RunningService, type ServiceOptions, startService } from './start-service.js';

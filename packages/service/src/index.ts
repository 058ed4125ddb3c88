export { type Backup, BackupError, backUp } from './start/back-up.js';
export { jsonLog } from './start/json-log.js';
export { ListenError } from './start/listen.js';
export { isLoopback, readServiceConfig, type ServiceConfig } from './start/service-config.js';
export { type RunningService, type ServiceOptions, startService } from './start/start-service.js';
export { type RunningWorker, startWorker, type WorkerOptions } from './worker/start-worker.js';
export { WorkerGroup } from './worker/worker-group.js';

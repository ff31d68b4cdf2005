import address from './import.worker.ts?worker&url';
import { ownScript } from '../page/script-address.ts';

/** Where the worker that reads documents is. */
export const importWorkerAddress = ownScript(address);

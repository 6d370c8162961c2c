import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runRecorder } from '../src/messaging/run-recorder';

export default defineUnlistedScript(() => { runRecorder(globalThis); });

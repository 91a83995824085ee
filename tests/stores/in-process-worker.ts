import { answerCalls } from '../../browser/worker-calls.ts';
import { newReading } from '../../core/reading/reading.ts';

/** `browser/reading-worker.ts` without a thread of its own; what goes to and fro is cloned as for a real worker. */
export class InProcessWorker implements Pick<Worker, 'onmessage' | 'onmessageerror' | 'onerror'> {
  static ended = 0;
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  private readonly channel = new MessageChannel();

  constructor() {
    answerCalls(this.channel.port2, newReading());
    this.channel.port1.onmessage = (event) => this.onmessage?.call(this as unknown as Worker, event);
  }

  postMessage(message: unknown): void {
    this.channel.port1.postMessage(message);
  }

  terminate(): void {
    InProcessWorker.ended++;
    this.channel.port1.close();
  }
}

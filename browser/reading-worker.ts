import { newReading } from '../core/reading/reading.ts';
import { answerCalls } from './worker-calls.ts';

answerCalls(self, newReading());

import { startAhead } from '../../browser/reader.ts';

// Before all else: the worker loads while Vue does.
startAhead();
void import('./mount.ts');

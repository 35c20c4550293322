import { memoryAttempts } from '../../../src/stores/memory/attempts.ts';
import { attemptsContract } from '../../contracts/attempts.ts';

attemptsContract('the ledger in memory', memoryAttempts);

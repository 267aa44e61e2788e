import { AnswerMemory } from '../src/answer-memory.ts'

/** From here on, the memory of every answer is overwritten as soon as its blocks are not alive any more. */
AnswerMemory.prototype.take = (bytes) => new Uint8Array(bytes)
AnswerMemory.prototype.give = (memory) => void memory.fill(0xaa)

import { HeadCommits } from './head-commits.ts'

/** Until the journal is here: the head alone. */
export class JournalCommits extends HeadCommits {}

import { afterAll } from 'vitest'
import { removeTemporaryFolders } from './repository.ts'

// Here and not in a module of fixtures: those are loaded once by many files of tests, and would clear up after the first of them only.
afterAll(removeTemporaryFolders)

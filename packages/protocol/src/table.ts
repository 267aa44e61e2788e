export * from './definition-language.ts'
export { fieldsAt, loadDefinition, structFields } from './definition-loader.ts'
export { checkDraft } from './draft-check.ts'

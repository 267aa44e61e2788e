export { kafkajsDriver } from './kafkajs-driver.ts'

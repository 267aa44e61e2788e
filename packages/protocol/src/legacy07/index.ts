export { connect07, type CallOptions07, type ConnectOptions07, type FetchAnswer07, type Kafka07 } from './client.ts'
export {
  encodeMessages07,
  readMessages07,
  type Codec07,
  type Message07,
  type MessageOptions07,
  type MessageSet07,
  type ReadOptions07,
} from './message.ts'
export {
  encodeFetch07,
  encodeMultiFetch07,
  encodeMultiProduce07,
  encodeOffsets07,
  encodeProduce07,
  requests07,
  type FetchRequest07,
  type OffsetsRequest07,
  type Partition07,
  type ProduceRequest07,
} from './request.ts'

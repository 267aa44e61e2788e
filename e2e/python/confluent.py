"""confluent-kafka-python (librdkafka) with JSON lines in and out, as `lines.py` says."""

from confluent_kafka import Consumer, Producer, TopicPartition

from lines import fail, print_record, read_records, read_task


def produce(task):
    producer = Producer(task["properties"])
    transactional = "transactional.id" in task["properties"]
    if transactional:
        producer.init_transactions(60)
        producer.begin_transaction()
    for record in read_records():
        place = {name: record[name] for name in ("partition", "timestamp") if record.get(name) is not None}
        producer.produce(
            task["topic"],
            key=record["key"],
            value=record["value"],
            headers=record["headers"],
            on_delivery=lambda error, _message: error and fail(error),
            **place,
        )
        producer.poll(0)
    if producer.flush(60) > 0:
        fail("not everything was delivered")
    if transactional and task.get("abort"):
        producer.abort_transaction(60)
    elif transactional:
        producer.commit_transaction(60)


def consume(task):
    consumer = Consumer({"group.id": "unused", "enable.auto.commit": False, **task["properties"]})
    metadata = consumer.list_topics(task["topic"], 30)
    for partition in metadata.topics[task["topic"]].partitions:
        read_partition(consumer, task["topic"], partition)
    consumer.close()


def read_partition(consumer, topic, partition):
    low, high = consumer.get_watermark_offsets(TopicPartition(topic, partition), 30)
    consumer.assign([TopicPartition(topic, partition, low)])
    while low < high:
        message = consumer.poll(0.5)
        if message is not None and message.error():
            fail(message.error())
        if message is not None:
            print_record(
                message.partition(),
                message.offset(),
                message.timestamp()[1],
                message.key(),
                message.value(),
                message.headers(),
            )
        low = max(low, *(place.offset for place in consumer.position([TopicPartition(topic, partition)])))


if __name__ == "__main__":
    task = read_task()
    produce(task) if task["verb"] == "produce" else consume(task)

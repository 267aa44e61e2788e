"""kafka-python with JSON lines in and out, as `lines.py` says."""

from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from lines import print_record, read_records, read_task


def produce(task):
    producer = KafkaProducer(**task["properties"])
    transactional = "transactional_id" in task["properties"]
    if transactional:
        producer.init_transactions()
        producer.begin_transaction()
    sent = [
        producer.send(
            task["topic"],
            key=record["key"],
            value=record["value"],
            headers=record["headers"],
            partition=record.get("partition"),
            timestamp_ms=record.get("timestamp"),
        )
        for record in read_records()
    ]
    producer.flush()
    for each in sent:
        each.get(60)
    if transactional and task.get("abort"):
        producer.abort_transaction()
    elif transactional:
        producer.commit_transaction()
    producer.close()


def consume(task):
    consumer = KafkaConsumer(**task["properties"])
    partitions = [TopicPartition(task["topic"], each) for each in consumer.partitions_for_topic(task["topic"])]
    consumer.assign(partitions)
    consumer.seek_to_beginning(*partitions)
    ends = consumer.end_offsets(partitions)
    while any(consumer.position(each) < ends[each] for each in partitions):
        for records in consumer.poll(500).values():
            for record in records:
                print_record(
                    record.partition, record.offset, record.timestamp, record.key, record.value, record.headers
                )
    consumer.close()


if __name__ == "__main__":
    task = read_task()
    produce(task) if task["verb"] == "produce" else consume(task)

"""kafka-python; idempotent, acks all, CRC checked."""

import os

from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from laps import serve_laps


def produce(task):
    size = task["valueBytes"]
    data = os.urandom(size + 64)
    values = [data[i : i + size] for i in range(64)]

    def work():
        producer = KafkaProducer(bootstrap_servers=task["servers"], enable_idempotence=True, acks="all", linger_ms=5)
        for i in range(task["count"]):
            producer.send(task["target"], value=values[i & 63])
        producer.flush()
        producer.close()
        return task["count"]

    return work


def consume(task):
    def work():
        consumer = KafkaConsumer(bootstrap_servers=task["servers"], enable_auto_commit=False, check_crcs=True)
        partitions = [TopicPartition(task["topic"], partition) for partition in range(task["partitions"])]
        consumer.assign(partitions)
        consumer.seek_to_beginning(*partitions)
        read = 0
        while read < task["count"]:
            read += sum(len(records) for records in consumer.poll(5000, max_records=10_000).values())
        consumer.close()
        return read

    return work


serve_laps({"produce": produce, "consume": consume})

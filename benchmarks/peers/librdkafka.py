"""confluent-kafka-python (librdkafka) through its batch calls; idempotent, acks all, CRC checked."""

import os

from confluent_kafka import Consumer, Producer, TopicPartition

from laps import serve_laps

PER_CALL = 10_000


def produce_batch(task):
    messages = [{"value": value} for value in values_of(task)]

    def work():
        producer = open_producer(task)
        for left in range(task["count"], 0, -PER_CALL):
            queued = producer.produce_batch(task["target"], messages[:left])
            assert queued == min(left, PER_CALL)
        return finish(producer, task["count"])

    return work


def produce_each(task):
    values = values_of(task)

    def work():
        producer = open_producer(task)
        produce, topic = producer.produce, task["target"]
        for left in range(task["count"], 0, -PER_CALL):
            for value in values[:left]:
                produce(topic, value)
            producer.poll(0)
        return finish(producer, task["count"])

    return work


def consume(task):
    def work():
        consumer = open_consumer(task)
        read = 0
        while read < task["count"]:
            read += len(consumer.consume(PER_CALL, 5))
        consumer.close()
        return read

    return work


def consume_values(task):
    def work():
        consumer = open_consumer(task)
        read = 0
        while read < task["count"]:
            values = [message.value() for message in consumer.consume(PER_CALL, 5)]
            read += len(values)
        consumer.close()
        return read

    return work


def copy(task):
    def work():
        consumer, producer = open_consumer(task), open_producer(task)
        read = 0
        while read < task["count"]:
            messages = consumer.consume(PER_CALL, 5)
            read += len(messages)
            # produce_batch takes no timestamps.
            for message in messages:
                producer.produce(
                    task["target"],
                    message.value(),
                    message.key(),
                    message.partition(),
                    timestamp=message.timestamp()[1],
                    headers=message.headers(),
                )
            producer.poll(0)
        consumer.close()
        return finish(producer, read)

    return work


def consume_first(task):
    def work():
        consumer = open_consumer(task)
        read = len(consumer.consume(1, 30))
        consumer.close()
        return read

    return work


def values_of(task):
    size = task["valueBytes"]
    data = os.urandom(size + 64)
    return [data[i & 63 : (i & 63) + size] for i in range(PER_CALL)]


def open_producer(task):
    return Producer(
        {
            "bootstrap.servers": task["servers"],
            "enable.idempotence": True,
            "acks": "all",
            "queue.buffering.max.messages": 2_000_000,
            "queue.buffering.max.kbytes": 2_000_000,
        }
    )


def finish(producer, count):
    assert producer.flush(60) == 0
    return count


def open_consumer(task):
    consumer = Consumer(
        {
            "bootstrap.servers": task["servers"],
            "group.id": "unused",
            "enable.auto.commit": False,
            "check.crcs": True,
        }
    )
    consumer.assign([TopicPartition(task["topic"], partition, 0) for partition in range(task["partitions"])])
    return consumer


serve_laps(
    {
        "produceBatch": produce_batch,
        "produceEach": produce_each,
        "consume": consume,
        "consumeValues": consume_values,
        "copy": copy,
        "consumeFirst": consume_first,
    }
)

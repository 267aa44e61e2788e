"""The lines the clients speak. First a task: {verb, topic, properties, abort}; then, to "produce", records in. "consume"
prints every record up to the end. Bytes are base64, null stays null."""

import base64
import json
import sys


def read_task():
    return json.loads(sys.stdin.readline())


def read_records():
    for line in sys.stdin:
        record = json.loads(line)
        headers = [(name, to_bytes(value)) for name, value in record.get("headers", [])]
        yield {**record, "key": to_bytes(record["key"]), "value": to_bytes(record["value"]), "headers": headers}


def print_record(partition, offset, timestamp, key, value, headers):
    record = {
        "partition": partition,
        "offset": offset,
        "timestamp": timestamp,
        "key": to_text(key),
        "value": to_text(value),
        "headers": [[name, to_text(header)] for name, header in headers or []],
    }
    print(json.dumps(record))


def fail(reason):
    sys.exit(str(reason))


def to_bytes(text):
    return None if text is None else base64.b64decode(text)


def to_text(data):
    return None if data is None else base64.b64encode(data).decode()

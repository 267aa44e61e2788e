"""kio reads a message and writes it again: lines {name, version, bytes} in, a line for each out: the bytes in base64, or
{error}. `name` is kio's, {schema}.{request | response | data}; a message kio does not have gives null."""

import io
import json
import sys
from importlib import import_module

from kio.schema.index import schema_name_map
from kio.serial import entity_reader, entity_writer
from kio.static.constants import EntityType

from lines import to_bytes, to_text

kinds = {"request": EntityType.request, "response": EntityType.response, "data": EntityType.data}


def find_entity(name, version):
    schema, kind = name.split(".")
    path = schema_name_map.get(schema, {}).get(version, {}).get(kinds[kind])
    if path is None:
        return None
    module, entity = path.split(":")
    return getattr(import_module(module), entity)


def rewrite(line):
    entity = find_entity(line["name"], line["version"])
    if entity is None:
        return None
    data = to_bytes(line["bytes"])
    message, size = entity_reader(entity)(data, 0)
    if size != len(data):
        raise ValueError(f"read {size} of {len(data)} bytes")
    written = io.BytesIO()
    entity_writer(entity)(written, message)
    return to_text(written.getvalue())


for text in sys.stdin:
    try:
        print(json.dumps(rewrite(json.loads(text))))
    except Exception as error:
        print(json.dumps({"error": repr(error)}))

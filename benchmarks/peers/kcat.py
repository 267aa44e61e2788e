"""kcat (librdkafka), a process for each task; idempotent, acks all, CRC checked."""

import os
import subprocess

from laps import serve_laps

LINE = "0123456789abcdef" * 64


def produce(task):
    path = os.path.join(task["folder"], "kcat.txt")
    with open(path, "w") as file:
        file.write((LINE[: task["valueBytes"]] + "\n") * task["count"])

    def work():
        switches = ["-X", "enable.idempotence=true", "-X", "acks=all", "-X", "queue.buffering.max.messages=2000000"]
        run(task, ["-P", "-t", task["target"], *switches, "-l", path])
        return task["count"]

    return work


def consume(task):
    def work():
        run(task, ["-C", "-q", "-e", "-t", task["topic"], "-o", "beginning", "-X", "check.crcs=true", "-f", "%s\n"])
        return task["count"]

    return work


def consume_first(task):
    def work():
        run(task, ["-C", "-q", "-e", "-t", task["topic"], "-p", "0", "-o", "beginning", "-c", "1", "-f", "%s\n"])
        return 1

    return work


def run(task, args):
    subprocess.run(["kcat", "-b", task["servers"], *args], stdout=subprocess.DEVNULL, check=True)


serve_laps({"produce": produce, "consume": consume, "consumeFirst": consume_first})

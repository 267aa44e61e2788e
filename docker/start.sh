#!/bin/sh
# Formats the storage of the broker whose properties lie in the folder $1, once, and serves.
set -eu
xargs /opt/kafka/bin/kafka-storage.sh format --ignore-formatted -c "$1/server.properties" <"$1/format"
exec /opt/kafka/bin/kafka-server-start.sh "$1/server.properties"

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Apache Kafka's own client with JSON lines in and out. The first line says what to do: {verb, topic, properties,
 * transactional, abort}; to "produce", each further line is a record; "consume" prints every record up to the end.
 */
public class Client {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    JsonNode task = JSON.readTree(in.readLine());
    Properties properties = new Properties();
    task.get("properties").properties().forEach(e -> properties.put(e.getKey(), e.getValue().asText()));
    if (task.get("verb").asText().equals("produce")) produce(task, properties, in);
    else consume(task.get("topic").asText(), properties);
  }

  private static void produce(JsonNode task, Properties properties, BufferedReader in) throws Exception {
    boolean transactional = properties.containsKey("transactional.id");
    var serializer = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(properties, serializer, serializer)) {
      if (transactional) producer.initTransactions();
      if (transactional) producer.beginTransaction();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        producer.send(toRecord(task.get("topic").asText(), JSON.readTree(line)), (metadata, error) -> {
          if (error != null) throw new IllegalStateException(error);
        });
      }
      producer.flush();
      if (transactional && task.path("abort").asBoolean()) producer.abortTransaction();
      else if (transactional) producer.commitTransaction();
    }
  }

  private static ProducerRecord<byte[], byte[]> toRecord(String topic, JsonNode line) {
    Integer partition = line.hasNonNull("partition") ? line.get("partition").asInt() : null;
    Long timestamp = line.hasNonNull("timestamp") ? line.get("timestamp").asLong() : null;
    var record = new ProducerRecord<>(topic, partition, timestamp, bytes(line.get("key")), bytes(line.get("value")));
    for (JsonNode header : line.path("headers")) record.headers().add(header.get(0).asText(), bytes(header.get(1)));
    return record;
  }

  private static void consume(String topic, Properties properties) throws Exception {
    var deserializer = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(properties, deserializer, deserializer)) {
      List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
          .map(info -> new TopicPartition(topic, info.partition())).collect(Collectors.toList());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        for (var record : consumer.poll(Duration.ofMillis(500))) System.out.println(toLine(record));
      }
    }
  }

  private static String toLine(ConsumerRecord<byte[], byte[]> record) throws Exception {
    ObjectNode line = JSON.createObjectNode();
    line.put("partition", record.partition()).put("offset", record.offset()).put("timestamp", record.timestamp());
    line.put("key", text(record.key())).put("value", text(record.value()));
    var headers = line.putArray("headers");
    record.headers().forEach(header -> headers.addArray().add(header.key()).add(text(header.value())));
    return JSON.writeValueAsString(line);
  }

  private static byte[] bytes(JsonNode node) {
    return node == null || node.isNull() ? null : Base64.getDecoder().decode(node.asText());
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }
}

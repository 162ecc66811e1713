package io.doorstep.systemtests.contracts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The AsyncAPI document of all events, written from their contracts and from what the services send and take.
final class AsyncApi {

    private static final String HEAD = """
            # Generated from events/ and from the sources of the services; do not edit.
            # Anew: mvn -f platform/system-tests/pom.xml test -Dtest=AsyncApiTests -Dasyncapi.write=true
            """;
    private static final String MESSAGE = """
            name: %1$s
            title: %1$s
            summary: ''
            headers:
              allOf:
                - $ref: '#/components/schemas/CloudEventHeaders'
                - type: object
                  properties:
                    ce_type: {const: %1$s}
                    ce_source: {enum: %2$s}
                    ce_dataschema: {const: 'urn:doorstep:event:%1$s:v1'}
            payload: {$ref: events/%1$s/v1/schema.json}
            bindings:
              kafka:
                key: {type: string, format: uuid, description: %3$s}
                bindingVersion: 0.5.0
            """;

    private final List<EventContract> contracts;
    private final EventFlows flows;

    AsyncApi(List<EventContract> contracts, EventFlows flows) {
        this.contracts = contracts;
        this.flows = flows;
    }

    String yaml() {
        return HEAD + YamlText.write(document());
    }

    Map<String, Object> document() {
        Map<String, Object> document = YamlText.ofResource("asyncapi-frame.yaml");
        document.put("channels", channels());
        document.put("operations", operations());
        YamlText.within(document, "components").put("messages", messages());
        return document;
    }

    private Map<String, Object> channels() {
        SortedMap<String, SortedMap<String, Object>> messages = new TreeMap<>();
        contracts.forEach(contract -> messages.computeIfAbsent(contract.topic(), _ -> new TreeMap<>())
                .put(contract.type(), reference("#/components/messages/" + contract.type())));
        Map<String, Object> channels = new TreeMap<>();
        messages.forEach(
                (topic, itsOwn) -> channels.put(topic, new TreeMap<>(Map.of("address", topic, "messages", itsOwn))));
        return channels;
    }

    private Map<String, Object> operations() {
        Map<String, Object> operations = new TreeMap<>();
        addOperations(operations, "send", flows.sent());
        addOperations(operations, "receive", flows.taken());
        flows.overheard()
                .forEach((service, topics) -> topics.forEach(topic -> {
                    Map<String, Object> operation = operation("receive", topic);
                    operation.put("summary", "Any event wakes it; what the event says is not read.");
                    operations.put(service + ".overhear." + topic, operation);
                }));
        return operations;
    }

    private static void addOperations(Map<String, Object> operations, String action, SortedSet<EventFlow> flows) {
        flows.stream()
                .collect(Collectors.groupingBy(flow -> flow.service() + "." + action + "." + flow.topic()))
                .forEach((id, together) -> {
                    String topic = together.getFirst().topic();
                    Map<String, Object> operation = operation(action, topic);
                    operation.put(
                            "messages",
                            together.stream()
                                    .map(flow -> reference("#/channels/" + topic + "/messages/" + flow.type()))
                                    .toList());
                    operations.put(id, operation);
                });
    }

    private static Map<String, Object> operation(String action, String topic) {
        return new TreeMap<>(Map.of("action", action, "channel", reference("#/channels/" + topic)));
    }

    private Map<String, Object> messages() {
        Map<String, Object> messages = new TreeMap<>();
        contracts.forEach(contract -> {
            List<String> sources = Stream.concat(
                            flows.sent().stream()
                                    .filter(flow -> flow.type().equals(contract.type()))
                                    .map(EventFlow::service),
                            contract.awaitedFrom().stream())
                    .map(service -> "/" + service)
                    .toList();
            Map<String, Object> message = YamlText.read(MESSAGE.formatted(contract.type(), sources, contract.key()));
            message.put("summary", contract.summary());
            message.put("examples", List.of(Map.of("payload", contract.example())));
            messages.put(contract.type(), message);
        });
        return messages;
    }

    private static Map<String, Object> reference(String target) {
        return Map.of("$ref", target);
    }
}

package io.doorstep.systemtests.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AsyncApiTests {

    private static final Checkout checkout = Checkout.here();
    private static final List<EventContract> contracts = EventContract.listIn(checkout);
    private static final EventFlows flows = EventFlows.in(checkout);
    private static final AsyncApi asyncApi = new AsyncApi(contracts, flows);

    @Test
    void theDocumentSaysWhatTheServicesSendAndTake() throws IOException {
        String generated = asyncApi.yaml();
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(checkout.asyncApi(), generated);
        }
        List<String> written = Files.exists(checkout.asyncApi())
                ? Checkout.read(checkout.asyncApi()).lines().toList()
                : List.of();
        assertThat(firstDifference(written, generated.lines().toList()))
                .as("contracts/asyncapi.yaml differs from the contracts and the code; write it anew with "
                        + "mvn -f platform/system-tests/pom.xml test -Dtest=AsyncApiTests -Dasyncapi.write=true")
                .isEmpty();
    }

    @Test
    void theDocumentIsValidAsyncApi() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(resource("/asyncapi/3.0.0.json"), InputFormat.JSON);
        assertThat(schema.validate(json(asyncApi), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"asyncapi\": \"3.0.0\", \"info\": {}}", InputFormat.JSON))
                .as("the schema finds a fault where there is one")
                .isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = JsonMapper.shared().readTree(json(asyncApi));
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(checkout.asyncApi().resolveSibling(reference)).exists();
            }
        });
    }

    @Test
    void everyContractHasAServiceThatSendsIt() {
        assertThat(contracts)
                .filteredOn(contract -> contract.awaitedFrom().isEmpty())
                .extracting(EventContract::type)
                .as("folders of contracts/events whose type no service sends")
                .allMatch(type ->
                        flows.sent().stream().anyMatch(flow -> flow.type().equals(type)));
    }

    @Test
    void whatIsAwaitedIsListenedForAndNotSentYet() {
        assertThat(contracts)
                .filteredOn(contract -> contract.awaitedFrom().isPresent())
                .extracting(EventContract::type)
                .allMatch(type ->
                        flows.taken().stream().anyMatch(flow -> flow.type().equals(type)))
                .noneMatch(type ->
                        flows.sent().stream().anyMatch(flow -> flow.type().equals(type)));
    }

    @Test
    void nothingIsSentOrTakenWithoutAContract() {
        Set<String> known = contracts.stream().map(EventContract::type).collect(Collectors.toSet());
        assertThat(Stream.concat(flows.sent().stream(), flows.taken().stream()))
                .as("types without a folder in contracts/events")
                .allMatch(flow -> known.contains(flow.type()));
    }

    @Test
    void everyTypeTravelsOnTheTopicOfItsContract() {
        contracts.forEach(contract -> assertThat(Stream.concat(flows.sent().stream(), flows.taken().stream())
                        .filter(flow -> flow.type().equals(contract.type())))
                .as("%s is told on the topic %s", contract.type(), contract.topic())
                .allMatch(flow -> flow.topic().equals(contract.topic())));
    }

    @Test
    void everyExampleMatchesItsSchema() {
        var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        contracts.forEach(contract -> {
            String schema = Checkout.read(checkout.events().resolve(contract.type() + "/v1/schema.json"));
            String example = JsonMapper.shared().writeValueAsString(contract.example());
            assertThat(schemas.getSchema(schema, InputFormat.JSON).validate(example, InputFormat.JSON))
                    .as(contract.type())
                    .isEmpty();
        });
    }

    @Test
    void theHeadersAreThoseThatTheOutboxWrites() {
        Set<String> written = new TreeSet<>();
        JavaSources.parse(
                        checkout.kit().resolve("src/main/java"), file -> file.endsWith("outbox/CloudEventHeaders.java"))
                .forEach(source -> written.addAll(Texts.of(source).all()));
        written.removeIf(text -> !text.matches("ce_[a-z]+|content-type|traceparent"));
        JsonNode document = JsonMapper.shared().readTree(json(asyncApi));
        assertThat(document.at("/components/schemas/CloudEventHeaders/properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    private static List<String> firstDifference(List<String> written, List<String> generated) {
        for (int i = 0; i < Math.max(written.size(), generated.size()); i++) {
            String is = i < written.size() ? written.get(i) : "nothing";
            String ought = i < generated.size() ? generated.get(i) : "nothing";
            if (!is.equals(ought)) {
                return List.of("line " + (i + 1) + " is: " + is, "and ought to be: " + ought);
            }
        }
        return List.of();
    }

    private static String json(AsyncApi asyncApi) {
        return JsonMapper.shared().writeValueAsString(asyncApi.document());
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = AsyncApiTests.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

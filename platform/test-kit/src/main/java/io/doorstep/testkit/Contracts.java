package io.doorstep.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

/// The contracts of events, and of what services ask each other: what is emitted or answered must match, what is read
/// is the example.
public final class Contracts {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String EVENTS = "events";
    private static final String CALLS = "calls";

    private Contracts() {}

    /// @param payload a record, a JSON tree, or JSON as a string
    public static void assertMatches(String type, Object payload) {
        assertMatches(EVENTS, type, payload);
    }

    /// @param payload what the service that is asked answered
    public static void assertAnswers(String call, Object payload) {
        assertMatches(CALLS, call, payload);
    }

    /// The example, which must itself match the schema.
    public static String example(String type) {
        return example(EVENTS, type);
    }

    /// An answer as the service that asks reads it.
    public static String exampleAnswer(String call) {
        return example(CALLS, call);
    }

    private static void assertMatches(String kind, String name, Object payload) {
        String json =
                payload instanceof String text ? text : JsonMapper.shared().writeValueAsString(payload);
        Schema schema = SCHEMAS.getSchema(read(kind, name, "schema.json"), InputFormat.JSON);
        Assertions.assertThat(schema.validate(json, InputFormat.JSON))
                .as("%s against its schema", name)
                .isEmpty();
    }

    private static String example(String kind, String name) {
        String example = read(kind, name, "example.json");
        assertMatches(kind, name, example);
        return example;
    }

    private static String read(String kind, String name, String file) {
        Path contract = root().resolve("contracts")
                .resolve(kind)
                .resolve(name)
                .resolve("v1")
                .resolve(file);
        try {
            return Files.readString(contract);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + contract, e);
        }
    }

    /// The folder that holds `contracts`, looked for from the module under test upwards.
    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts/events"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No contracts folder above " + Path.of("").toAbsolutePath());
    }
}

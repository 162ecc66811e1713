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

/// The contracts of events: what the producer emits must match, what consumers read is the example.
public final class Contracts {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /// @param payload a record, a JSON tree, or JSON as a string
    public static void assertMatches(String type, Object payload) {
        String json =
                payload instanceof String text ? text : JsonMapper.shared().writeValueAsString(payload);
        Schema schema = SCHEMAS.getSchema(read(type, "schema.json"), InputFormat.JSON);
        Assertions.assertThat(schema.validate(json, InputFormat.JSON))
                .as("%s against its schema", type)
                .isEmpty();
    }

    /// The example, which must itself match the schema.
    public static String example(String type) {
        String example = read(type, "example.json");
        assertMatches(type, example);
        return example;
    }

    private static String read(String type, String file) {
        Path contract =
                root().resolve("contracts/events").resolve(type).resolve("v1").resolve(file);
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

package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelCardTests {

    private static final Path CARD = Path.of("../docs/model-card.md");

    /// X-LD-18
    @Test
    void theModelCardGivesAReasonForEveryFact() throws IOException {
        String card = Files.readString(CARD);
        assertThat(Fact.values())
                .allSatisfy(fact -> assertThat(card).containsPattern("\\| .*`" + fact + "`.* \\| \\w+"));
    }
}

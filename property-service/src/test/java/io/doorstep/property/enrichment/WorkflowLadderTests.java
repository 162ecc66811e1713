package io.doorstep.property.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// N8N-02
class WorkflowLadderTests {

    @Test
    void pausesGrowAndEnd() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(WorkflowLadder::pauseAfter)
                        .map(Optional::orElseThrow))
                .isSorted()
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(Duration.ofHours(1));
        assertThat(WorkflowLadder.pauseAfter(6)).isEmpty();
    }
}

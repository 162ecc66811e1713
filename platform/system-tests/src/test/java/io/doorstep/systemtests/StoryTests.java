package io.doorstep.systemtests;

import io.doorstep.systemtests.story.Narrator;
import io.doorstep.systemtests.story.Story;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StoryTests {

    /// LEAD-45, GW-01, GW-24, CHAT-01, CHAT-04, CHAT-06, CHAT-07, PCRM-02, PCRM-05, NOTF-05, CAMP-23, BILL-26, BILL-28
    @Test
    void theMainStoryRunsThroughTheGateway() {
        new Story(RunningPlatform.get(), new Narrator(), null).play();
    }

    /// PROP-21
    @Test
    void theMainStoryRunsOnRealListings() {
        Assumptions.assumeTrue(
                Files.exists(RunningPlatform.realListings()),
                "The real listings are not at hand: " + RunningPlatform.realListings());
        new Story(RunningPlatform.get(), new Narrator(), RunningPlatform.realListings()).play();
    }
}

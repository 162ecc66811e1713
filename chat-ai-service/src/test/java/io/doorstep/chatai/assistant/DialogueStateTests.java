package io.doorstep.chatai.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.assistant.listing.Homes;
import io.doorstep.chatai.assistant.reading.Criteria;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DialogueStateTests {
    @Test
    void isReadBackAsItWasWritten() {
        var state = DialogueState.about(Homes.named('B')).leavingOpen(Pending.PERSON_OFFERED);
        var json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(state), DialogueState.class))
                .isEqualTo(state);
    }

    /// PROP-32
    @Test
    void isAtItsHomeOnlyWhileThatAloneIsSpokenAbout() {
        var about = DialogueState.about(Homes.named('B'));
        var elsewhere = about.showing(Criteria.NONE, List.of(Homes.named('A'), Homes.named('B')), null);
        assertThat(about.atHome()).isTrue();
        assertThat(elsewhere.atHome()).isFalse();
        assertThat(elsewhere.about(Homes.named('B'), null).atHome()).isFalse();
        assertThat(elsewhere.backAt(Homes.named('B')).atHome()).isTrue();
        assertThat(about.withoutHome().home()).isNull();
    }
}

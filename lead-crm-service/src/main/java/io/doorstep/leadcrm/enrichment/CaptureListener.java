package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Captures wait for nobody: who is new is put down when the event of the lead arrives. Who stood in a file asked
/// nothing just now, and there are thousands of them at once.
@Component
class CaptureListener {

    private final AskAboutPerson askAboutPerson;

    CaptureListener(AskAboutPerson askAboutPerson) {
        this.askAboutPerson = askAboutPerson;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void onLeadToEnrich(Captured lead) {
        if (lead.newPerson() && lead.listed() == null) {
            askAboutPerson.meet(lead.personId());
        }
    }

    /// @param listed present when it stood in a file
    record Captured(
            UUID personId, boolean newPerson, @Nullable Boolean listed) {}
}

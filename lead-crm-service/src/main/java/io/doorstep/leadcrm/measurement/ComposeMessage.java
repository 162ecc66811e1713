package io.doorstep.leadcrm.measurement;

import io.doorstep.leadcrm.consent.AskConsent;
import io.doorstep.leadcrm.measurement.WaitingEvents.Portion;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Makes a message of what is to be sent and of what may be said of the person just now.
@Component
class ComposeMessage {

    private final KnownWords knownWords;
    private final AskConsent askConsent;

    ComposeMessage(KnownWords knownWords, AskConsent askConsent) {
        this.knownWords = knownWords;
        this.askConsent = askConsent;
    }

    ObjectNode of(MeasurementConnection connection, Portion portion) {
        MeasuredLead lead = portion.lead();
        List<String> known = knownWords.listOf(lead.personId());
        String clientId = lead.clientId() == null ? connection.pseudonymOf(lead.id()) : lead.clientId();
        Message message = Message.of(clientId, askConsent.listAgreed(lead.personId()));
        portion.events().forEach(event -> message.add(event, lead, known));
        return message.json();
    }
}

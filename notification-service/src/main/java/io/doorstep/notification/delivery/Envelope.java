package io.doorstep.notification.delivery;

import io.doorstep.mailkit.OutgoingMail;
import io.doorstep.notification.template.Letter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A letter with all that the mail server must know of it.
record Envelope(
        UUID emailId, String address, String name, String company, Letter letter, int attempt, boolean repeated) {

    OutgoingMail toMail() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Doorstep-Attempt", Integer.toString(attempt));
        if (repeated) {
            headers.put("X-Doorstep-Repeated", "the first copy may have arrived");
        }
        return new OutgoingMail(
                emailId, company, address, name, letter.subject(), letter.text(), letter.html(), headers);
    }
}

package io.doorstep.notification.delivery;

import io.doorstep.notification.template.Letter;
import java.util.UUID;

/// A letter with all that the mail server must know of it.
record Envelope(
        UUID emailId, String address, String name, String company, Letter letter, int attempt, boolean repeated) {}

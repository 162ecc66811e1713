package io.doorstep.leadcrm.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where somebody said it who did not say it with an enquiry, which has a source of its own.
enum ConsentSource {
    FORM,
    API,
    IMPORT,
    CHAT,
    PHONE,
    IN_PERSON,
    EMAIL,
    LETTER,
    /// The link of a message.
    UNSUBSCRIBE,
    /// The word that ends a conversation by SMS.
    STOP;

    /// As the wire has it.
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

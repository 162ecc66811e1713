package io.doorstep.leadcrm.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// By which way somebody may be written to.
public enum ConsentChannel {
    EMAIL,
    SMS,
    VOICE,
    WHATSAPP,
    TELEGRAM,
    MESSENGER,
    INSTAGRAM,
    ALL;

    /// As the wire has it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether what is said of this one holds for the other.
    boolean covers(ConsentChannel other) {
        return this == ALL || this == other;
    }

    /// Each channel of its own.
    static List<ConsentChannel> listEach() {
        return Arrays.stream(values()).filter(channel -> channel != ALL).toList();
    }

    /// What we do not know is the widest: somebody who wants to hear no more hears no more.
    static ConsentChannel ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(ALL);
    }
}

package io.doorstep.leadcrm.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What somebody said.
public enum ConsentAct {
    GIVEN,
    /// An earlier consent is taken back.
    WITHDRAWN,
    /// No consent was asked for, and the person wants it to end nevertheless.
    OBJECTED;

    /// As the wire has it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

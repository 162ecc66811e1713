package io.doorstep.leadcrm.webhook.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param type of which event; `lead.captured` when absent
record ExampleRequest(@Nullable @Size(max = 100) String type) {

    private static final String USUAL = "lead.captured";

    static String typeOf(@Nullable ExampleRequest request) {
        return request == null ? USUAL : Objects.requireNonNullElse(request.type(), USUAL);
    }
}

package io.doorstep.leadcrm.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a number is there for.
///
/// @param agentId whose number it is: whose phone rings, and who gets those who call it first
/// @param source where those who call it come from; `phone` when absent
/// @param fallback the phone that rings when no agent answers; else callers leave a message
/// @param recorded whether calls are recorded; callers are told so
record UseBody(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID agentId,
        @Nullable @Size(min = 1, max = 50) String source,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 40) String fallback,
        @Nullable Boolean recorded) {

    NumberUse toUse() {
        return new NumberUse(
                name.strip(),
                agentId,
                source == null ? "phone" : source,
                campaign,
                fallback,
                Boolean.TRUE.equals(recorded));
    }

    static UseBody of(NumberUse use) {
        return new UseBody(use.name(), use.agentId(), use.source(), use.campaign(), use.fallback(), use.recorded());
    }
}

package io.doorstep.chatai.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param propertyId the home that the visitor looks at, to talk about it
record StartRequest(
        @NotBlank String channel,
        @Nullable @Valid VisitorRequest visitor,
        @Nullable UUID propertyId) {
    record VisitorRequest(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 320) String email,
            @Nullable @Size(max = 40) String phone) {}
}

package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.leadcrm.hubspot.Winner;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param clientId of the business's own app at HubSpot
/// @param winner whose value is kept when a field was changed on both sides; the newest when absent
record ConnectionRequest(
        @NotNull @Pattern(regexp = "hubspot") String provider,
        @NotBlank @Size(max = 100) String clientId,
        @NotBlank @Size(max = 200) String clientSecret,
        @Nullable Winner winner) {

    Winner rule() {
        return winner == null ? Winner.NEWEST : winner;
    }

    @Override
    public String toString() {
        return "ConnectionRequest of " + provider;
    }
}

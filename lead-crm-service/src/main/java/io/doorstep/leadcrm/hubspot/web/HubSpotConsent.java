package io.doorstep.leadcrm.hubspot.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What HubSpot sent the user back with.
record HubSpotConsent(
        @NotBlank @Size(max = 500) String code,
        @NotBlank @Size(max = 2000) String state) {

    @Override
    public String toString() {
        return "HubSpotConsent";
    }
}

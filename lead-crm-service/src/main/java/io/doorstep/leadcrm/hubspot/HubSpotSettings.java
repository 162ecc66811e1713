package io.doorstep.leadcrm.hubspot;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where HubSpot is, and where it finds us.
///
/// @param api where its operations are
/// @param consent the page on which its user lets us in
/// @param publicUrl our own address, as HubSpot calls and signs it
@ConfigurationProperties("doorstep.hubspot")
record HubSpotSettings(
        @DefaultValue("https://api.hubapi.com") URI api,

        @DefaultValue("https://app.hubspot.com/oauth/authorize")
        URI consent,

        @DefaultValue("http://localhost:8080") URI publicUrl) {

    URI redirect() {
        return publicUrl.resolve("/settings/integrations/hubspot");
    }

    URI hook(String token) {
        return publicUrl.resolve("/hooks/hubspot/" + token);
    }
}

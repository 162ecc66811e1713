package io.doorstep.leadcrm.call;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the providers are, and where they find us.
///
/// @param signalWire where its operations are, by the name of the customer's space
/// @param publicUrl our own address, as providers call and sign it
/// @param ringFor how long one phone rings before the next one does
/// @param logAfter how long after a call we wait for what is still to be reported of it
@ConfigurationProperties("doorstep.call")
record CallSettings(
        @DefaultValue("https://{space}.signalwire.com/api/laml")
        String signalWire,

        @DefaultValue("https://api.twilio.com") String twilio,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("25s") Duration ringFor,
        @DefaultValue("20s") Duration logAfter) {

    /// @param path what is asked for or reported
    String hook(String token, String path) {
        return publicUrl.resolve("/hooks/calls/" + token + "/" + path).toString();
    }

    String api(Provider provider, String space) {
        return switch (provider) {
            case SIGNALWIRE -> signalWire.replace("{space}", space);
            case TWILIO -> twilio;
        };
    }
}

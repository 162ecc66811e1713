package io.doorstep.workflowkit;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where workflows are, and where they find us.
///
/// @param workflowUrl of the installation's own, for businesses that name none
/// @param publicUrl our own address, as workflows call it
/// @param callbacks the path there under which this service takes their answers
@ConfigurationProperties("doorstep.delegation")
record DelegationSettings(
        @Nullable String workflowUrl,

        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("/hooks/n8n") String callbacks) {

    Optional<URI> address(@Nullable URI own) {
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(workflowUrl).filter(url -> !url.isBlank()).map(URI::create);
    }

    URI callback(String token) {
        return publicUrl.resolve(callbacks + "/" + token);
    }
}

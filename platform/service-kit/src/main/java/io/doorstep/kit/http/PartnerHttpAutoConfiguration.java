package io.doorstep.kit.http;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// The sender to partners; loopback is open to it on one machine only, and it says so.
@AutoConfiguration
@EnableConfigurationProperties(PartnerHttpSettings.class)
class PartnerHttpAutoConfiguration {

    @Bean
    @Lazy
    Deadlines partnerDeadlines() {
        return new Deadlines();
    }

    @Bean
    @Lazy
    PartnerHttp partnerHttp(PartnerHttpSettings settings, Deadlines deadlines, Environment environment) {
        if (settings.allowLoopback()) {
            if (!environment.acceptsProfiles(Profiles.of("local", "test"))) {
                throw new IllegalStateException(
                        "doorstep.partner-http.allow-loopback is for the local profile only; remove it here");
            }
            LoggerFactory.getLogger(PartnerHttp.class)
                    .warn("Partners' webhooks may go to loopback addresses, because this is the local profile");
        }
        return new PartnerHttp(settings, deadlines);
    }
}

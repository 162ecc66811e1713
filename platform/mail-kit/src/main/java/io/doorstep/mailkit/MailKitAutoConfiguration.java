package io.doorstep.mailkit;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties(MailSettings.class)
class MailKitAutoConfiguration {

    @Bean
    SmtpTransport smtpTransport(MailSettings settings, InstantSource clock) {
        return new SmtpTransport(settings, clock);
    }

    @Bean
    RetryLadder retryLadder(MailSettings settings) {
        return new RetryLadder(settings);
    }
}

package io.doorstep.kit.erasure;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.outbox.Outbox;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/// Lets a service take part in erasing people once it says what it keeps of them.
@AutoConfiguration
@ConditionalOnBean(CustomerFacts.class)
class ErasureAutoConfiguration {

    @Bean
    ErasureListener erasureListener(
            CustomerFacts facts,
            Outbox outbox,
            Audit audit,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        return new ErasureListener(facts, outbox, audit, clock, service);
    }
}

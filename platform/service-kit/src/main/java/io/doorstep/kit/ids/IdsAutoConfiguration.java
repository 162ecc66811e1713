package io.doorstep.kit.ids;

import java.time.InstantSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/// The real clock and the real ids, unless a test brings its own.
@AutoConfiguration
class IdsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Ids ids() {
        return () -> UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }
}

package io.doorstep.identity.authentication.token;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    /// This service verifies its own tokens by its own keys, without a call to itself.
    @Bean
    JWKSource<SecurityContext> ownKeys(SigningKeys keys) {
        return (selector, _) -> keys.select(selector);
    }

    /// Before the first request comes in.
    @Bean
    SmartInitializingSingleton firstSigningKeys(RotateSigningKeys rotate) {
        return rotate::makeMissing;
    }

    @Bean
    RecurringTask<Void> signingKeyRotation(RotateSigningKeys rotate) {
        return Tasks.recurring("signing-keys.rotate", FixedDelay.ofHours(1)).execute((_, _) -> rotate.rotateWhenDue());
    }
}

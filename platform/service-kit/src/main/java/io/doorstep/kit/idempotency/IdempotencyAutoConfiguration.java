package io.doorstep.kit.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.outbox.RelayDatabase;
import io.doorstep.kit.web.ProblemWriter;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Idempotency keys on every unsafe operation, after the caller is known.
@AutoConfiguration
class IdempotencyAutoConfiguration {

    /// Right after Spring Security's chain, which has order -100.
    private static final int AFTER_SECURITY = -90;

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            JdbcClient jdbc,
            JsonMapper json,
            FieldCipher cipher,
            InstantSource clock,
            PlatformTransactionManager transactions,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations,
            ProblemWriter problems) {
        var filter = new IdempotencyFilter(
                new StoredAnswers(jdbc, json, cipher, clock),
                new TransactionTemplate(transactions),
                new KeyRules(operations),
                problems);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    RecurringTask<Void> forgetStoredAnswers(RelayDatabase database, InstantSource clock) {
        return Tasks.recurring("kit.forget-stored-answers", Schedules.daily(LocalTime.of(3, 20)))
                .execute((_, _) -> database.jdbc()
                        .sql("delete from idempotency_key where completed_at < ?")
                        .param(Timestamp.from(clock.instant().minus(StoredAnswers.KEPT)))
                        .update());
    }
}

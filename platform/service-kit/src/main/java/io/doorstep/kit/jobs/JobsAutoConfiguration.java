package io.doorstep.kit.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Jobs on db-scheduler, their data as JSON.
@AutoConfiguration(before = DbSchedulerAutoConfiguration.class)
class JobsAutoConfiguration {

    @Bean
    Jobs jobs(
            ObjectProvider<Scheduler> scheduler,
            JdbcClient jdbc,
            Ids ids,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        return new Jobs(scheduler, jdbc, ids, clock, new TransactionTemplate(transactions));
    }

    @Bean
    OneAtATime oneAtATime(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new OneAtATime(jdbc, new TransactionTemplate(transactions));
    }

    /// Jobs are due by the same clock as everything else.
    @Bean
    Clock schedulerClock(InstantSource clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer jobsAsJson(JsonMapper json) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new JsonSerializer(json));
            }
        };
    }

    private record JsonSerializer(JsonMapper json) implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}

package io.doorstep.testkit;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What a test of a service may inject.
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Primary
    TestClock testClock(ObjectProvider<Scheduler> scheduler) {
        return new TestClock(() -> scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions));
    }

    @Bean
    TestEvents testEvents() {
        return TestEvents.onSharedBroker();
    }

    @Bean
    HearFromNowOn hearFromNowOn(Environment environment) {
        return new HearFromNowOn(
                environment.getRequiredProperty("DOORSTEP_KAFKA"),
                environment.getRequiredProperty("doorstep.inbox.group"));
    }

    /// Looks at the database as its owner, to check the walls themselves.
    @Bean
    TenantWalls tenantWalls(Environment environment) {
        return new TenantWalls(JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"))));
    }
}

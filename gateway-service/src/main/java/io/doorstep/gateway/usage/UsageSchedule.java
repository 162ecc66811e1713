package io.doorstep.gateway.usage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// A thread of their own for reports, as they wait for the broker.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UsageSchedule {

    @Bean
    ThreadPoolTaskScheduler usageScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("usage-");
        return scheduler;
    }

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("task-");
        return scheduler;
    }
}

package io.doorstep.workflowkit;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.workflowkit.RunRetention.RetentionSettings;
import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Everything of a run, and its jobs.
@AutoConfiguration(before = DataJpaRepositoriesAutoConfiguration.class)
@AutoConfigurationPackage
@EnableConfigurationProperties({DelegationSettings.class, RetentionSettings.class})
@Import({
    AskWorkflow.class,
    ConnectWorkflow.class,
    DelegateWork.class,
    FallBack.class,
    KindsOfWork.class,
    NoteTry.class,
    PrepareQuestion.class,
    ReadLedger.class,
    RetryRun.class,
    RunQueue.class,
    RunRetention.class,
    Runs.class,
    SettleCallback.class,
    TakeCallback.class,
    TryWorkflow.class
})
class WorkflowKitAutoConfiguration {

    /// What secrets are made of.
    @Bean
    @ConditionalOnMissingBean
    SecureRandom chance() {
        return new SecureRandom();
    }

    @Bean
    TenantTask<RunQueue.AskJob> workflowAsking(RunQueue queue) {
        return queue.asking();
    }

    @Bean
    TenantTask<RunQueue.WatchJob> workflowWatchdog(RunQueue queue) {
        return queue.watchdog();
    }

    @Bean
    TenantTask<RunRetention.RetentionJob> workflowRunRetention(RunRetention retention) {
        return retention.task();
    }
}

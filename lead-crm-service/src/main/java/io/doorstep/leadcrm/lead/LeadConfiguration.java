package io.doorstep.leadcrm.lead;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.pipeline.StageRetired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that keep leads from lying about, and their scores true.
@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

    @Bean
    TenantTask<RescoreLeads.RescoreJob> rescoringTask(RescoreLeads rescoreLeads) {
        return rescoreLeads.task();
    }

    @Bean
    TenantTask<TagRenamed> tagRenamingTask(KeepTags keepTags) {
        return keepTags.renaming();
    }

    @Bean
    TenantTask<StageRetired> successionTask(FollowPipelines followPipelines) {
        return followPipelines.succession();
    }

    @Bean
    TenantTask<KeepDeadlines.LeadJob> acceptanceTask(KeepDeadlines deadlines) {
        return deadlines.acceptance();
    }

    @Bean
    TenantTask<KeepDeadlines.LeadJob> claimingTask(KeepDeadlines deadlines) {
        return deadlines.claiming();
    }

    @Bean
    TenantTask<AssignWaitingLeads.Everything> assignmentTask(AssignWaitingLeads assignWaitingLeads) {
        return assignWaitingLeads.newTask();
    }

    @Bean
    TenantTask<AssignWaitingLeads.Everything> assignmentRetryTask(AssignWaitingLeads assignWaitingLeads) {
        return assignWaitingLeads.retryTask();
    }

    @Bean
    TenantTask<KeepDeadlines.TenantWideJob> recyclingTask(KeepDeadlines deadlines) {
        return deadlines.recycling();
    }
}

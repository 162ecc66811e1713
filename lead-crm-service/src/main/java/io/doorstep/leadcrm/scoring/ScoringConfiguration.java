package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs of scoring.
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    TenantTask<TendModel.TendJob> modelTendingTask(TendModel tendModel) {
        return tendModel.task();
    }

    @Bean
    TenantTask<TendModel.TrainJob> modelTrainingTask(TendModel tendModel) {
        return tendModel.training();
    }
}

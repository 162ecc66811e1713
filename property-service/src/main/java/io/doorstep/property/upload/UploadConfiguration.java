package io.doorstep.property.upload;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs of uploads.
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    TenantTask<ReadingJob> uploadReading(ObjectProvider<ReadByModel> readByModel) {
        return TenantTask.oneTime(
                "upload.read", ReadingJob.class, job -> readByModel.getObject().read(new UploadId(job.uploadId())));
    }

    @Bean
    TenantTask<UploadRetention.RetentionJob> uploadRetentionTask(UploadRetention retention) {
        return retention.task();
    }
}

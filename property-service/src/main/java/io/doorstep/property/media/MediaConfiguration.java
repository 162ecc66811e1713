package io.doorstep.property.media;

import io.doorstep.kit.jobs.TenantTask;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that make what is served, that clear what is not any more, and that tell what is kept.
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    TenantTask<ProcessJob> mediaProcessing(ObjectProvider<ProcessMedia> processMedia) {
        return TenantTask.oneTime("media.process", ProcessJob.class, job -> processMedia
                .getObject()
                .process(job));
    }

    @Bean
    TenantTask<ClearJob> mediaClearing(ObjectProvider<ClearMedia> clearMedia) {
        return TenantTask.oneTime(
                "media.clear", ClearJob.class, job -> clearMedia.getObject().clear(job));
    }

    @Bean
    TenantTask<StorageJob> mediaStorageTelling(ObjectProvider<TellStorage> tellStorage) {
        return TenantTask.oneTime("media.tell-storage", StorageJob.class, _ -> tellStorage
                .getObject()
                .tell());
    }

    @Bean
    MediaSecrets mediaSecrets() {
        return new MediaSecrets(new SecureRandom());
    }

    /// Which picture to draw anew.
    record ProcessJob(UUID listing, UUID item) {}

    /// Whose files to let go.
    ///
    /// @param item absent is all of the listing
    record ClearJob(UUID listing, @Nullable UUID item) {}

    /// To tell what all the business's pictures take.
    record StorageJob() {}
}

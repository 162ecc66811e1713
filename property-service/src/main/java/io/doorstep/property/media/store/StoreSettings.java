package io.doorstep.property.media.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where media lie.
///
/// @param folder one folder in it for each tenant; used without a bucket
@ConfigurationProperties("doorstep.media")
record StoreSettings(Path folder, Bucket s3) {

    /// A bucket of S3, or of what speaks as S3 does.
    ///
    /// @param bucket empty keeps media in the folder
    /// @param endpoint absent is that of AWS
    /// @param accessKey empty asks the surroundings, as the SDK does
    record Bucket(String bucket, String region, @Nullable URI endpoint, String accessKey, String secretKey) {

        @Override
        public String toString() {
            return "Bucket " + bucket;
        }
    }
}

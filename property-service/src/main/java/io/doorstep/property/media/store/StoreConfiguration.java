package io.doorstep.property.media.store;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/// A folder on one machine, a bucket where there are several.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    @Bean
    MediaStore mediaStore(StoreSettings settings) {
        return settings.s3().bucket().isBlank()
                ? new FolderStore(settings.folder())
                : new BucketStore(client(settings.s3()), settings.s3().bucket());
    }

    /// Without the newer checksums and the signed pieces, where a request can do without: not everything that speaks
    /// as S3 knows them.
    static S3Client client(StoreSettings.Bucket settings) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(protocol -> protocol.chunkedEncodingEnabled(false))
                .overrideConfiguration(override -> override.apiCallTimeout(LONGEST_CALL));
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint()).forcePathStyle(true);
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(StoreSettings.Bucket settings) {
        return settings.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}

package io.doorstep.property.media.store;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;

@DisplayName("PROP-27: files lie in a folder or in S3, each tenant's apart")
class MediaStoreTests {

    private static final BucketStandIn S3 = new BucketStandIn();

    @TempDir
    static Path folder;

    private final UUID tenant = UUID.randomUUID();
    private final UUID listing = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    @AfterAll
    static void stop() {
        S3.stop();
    }

    static Stream<MediaStore> stores() {
        return Stream.of(new FolderStore(folder.resolve("media")), S3.store());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasPutIsOpenedAgainAndGoneWhenItIsRemoved(MediaStore store) {
        StoredFile file = new StoredFile(listing, item, "960.webp");

        put(tenant, store, file, "first");
        put(tenant, store, file, "second");

        assertThat(open(tenant, store, file)).contains("second");
        Tenancy.runAs(tenant, () -> store.remove(file));
        assertThat(open(tenant, store, file)).isEmpty();
        Tenancy.runAs(tenant, () -> store.remove(file));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void noTenantReachesAnothersFiles(MediaStore store) {
        UUID stranger = UUID.randomUUID();
        StoredFile file = new StoredFile(listing, item, "320.jpg");
        put(tenant, store, file, "ours");

        assertThat(open(stranger, store, file)).isEmpty();
        Tenancy.runAs(stranger, () -> store.removeAll(listing, null));
        assertThat(open(tenant, store, file)).contains("ours");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void allOfAnItemOrOfAListingGoesAtOnce(MediaStore store) {
        UUID other = UUID.randomUUID();
        put(tenant, store, new StoredFile(listing, item, "320.jpg"), "a");
        put(tenant, store, new StoredFile(listing, item, "960.jpg"), "b");
        put(tenant, store, new StoredFile(listing, other, "320.jpg"), "c");

        Tenancy.runAs(tenant, () -> store.removeAll(listing, item));
        assertThat(open(tenant, store, new StoredFile(listing, item, "960.jpg")))
                .isEmpty();
        assertThat(open(tenant, store, new StoredFile(listing, other, "320.jpg")))
                .contains("c");
        Tenancy.runAs(tenant, () -> store.removeAll(listing, null));
        assertThat(open(tenant, store, new StoredFile(listing, other, "320.jpg")))
                .isEmpty();
        Tenancy.runAs(tenant, () -> store.removeAll(listing, null));
    }

    @Test
    void aBucketIsAskedWithSignaturesAndUnderTheTenantsName() {
        MediaStore store = S3.store();
        StoredFile file = new StoredFile(listing, item, "320.jpg");
        put(tenant, store, file, "bytes");
        Tenancy.runAs(tenant, () -> store.remove(file));

        String key = "/pictures/%s/%s/%s/320.jpg".formatted(tenant, listing, item);
        S3.server()
                .verify(putRequestedFor(urlPathEqualTo(key))
                        .withHeader("Content-Type", matching("image/jpeg"))
                        .withHeader(
                                "Authorization",
                                matching("AWS4-HMAC-SHA256 Credential=key-id/\\d{8}/eu-west-1/s3/aws4_request, .*")));
        S3.server().verify(deleteRequestedFor(urlPathEqualTo(key)));
    }

    @Test
    void aBucketThatStumblesIsAskedAgainAndOneThatRefusesIsNoEmptyOne() {
        MediaStore store = S3.store();
        StoredFile file = new StoredFile(listing, item, "320.jpg");
        put(tenant, store, file, "bytes");

        S3.stumbleOnce();
        assertThat(open(tenant, store, file)).contains("bytes");
        S3.refuse(true);
        try {
            assertThatThrownBy(() -> open(tenant, store, file)).isInstanceOf(SdkException.class);
            assertThatThrownBy(() -> put(tenant, store, file, "x")).isInstanceOf(SdkException.class);
        } finally {
            S3.refuse(false);
        }
    }

    private static void put(UUID tenant, MediaStore store, StoredFile file, String content) {
        try {
            Path path = Files.writeString(Files.createTempFile(folder, "in", null), content);
            Tenancy.runAs(tenant, () -> store.put(file, path, "image/jpeg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> open(UUID tenant, MediaStore store, StoredFile file) {
        return Tenancy.callAs(tenant, () -> store.open(file)).map(content -> {
            try (InputStream stream = content.stream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(content.length()).isEqualTo(text.length());
                return text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

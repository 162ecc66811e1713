package io.doorstep.property.media.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/// Media in a bucket of S3; the tenant is the first part of each key.
final class BucketStore implements MediaStore, AutoCloseable {

    private final S3Client s3;
    private final String bucket;

    BucketStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(StoredFile file, Path content, String mediaType) {
        s3.putObject(
                request -> request.bucket(bucket).key(file.path()).contentType(mediaType),
                RequestBody.fromFile(content));
    }

    @Override
    public Optional<StoredContent> open(StoredFile file) {
        try {
            ResponseInputStream<GetObjectResponse> found =
                    s3.getObject(request -> request.bucket(bucket).key(file.path()));
            return Optional.of(new StoredContent(found, found.response().contentLength()));
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(StoredFile file) {
        s3.deleteObject(request -> request.bucket(bucket).key(file.path()));
    }

    /// A page of the list is as much as one request deletes.
    @Override
    public void removeAll(UUID listing, @Nullable UUID item) {
        String folder = StoredFile.folder(listing, item);
        s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(folder)).stream()
                .map(page -> page.contents().stream()
                        .map(found ->
                                ObjectIdentifier.builder().key(found.key()).build())
                        .toList())
                .filter(keys -> !keys.isEmpty())
                .forEach(this::delete);
    }

    private void delete(List<ObjectIdentifier> keys) {
        s3.deleteObjects(request ->
                request.bucket(bucket).delete(what -> what.objects(keys).quiet(true)));
    }

    @Override
    public void close() {
        s3.close();
    }
}

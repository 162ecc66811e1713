package io.doorstep.property.media;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.media.image.PictureFormat;
import io.doorstep.property.media.store.MediaStore;
import io.doorstep.property.media.store.StoredContent;
import io.doorstep.property.media.store.StoredFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Finds what an address shows; whoever does not know the address finds nothing, and learns nothing.
@Service
public class ServePicture {

    private final MediaItems items;
    private final MediaStore store;
    private final TransactionOperations transaction;

    ServePicture(MediaItems items, MediaStore store, TransactionOperations transaction) {
        this.items = items;
        this.store = store;
        this.transaction = transaction;
    }

    /// A file that may be shown, and whose it is.
    public record Shown(UUID tenant, StoredFile file, String mediaType) {

        /// Of bytes that never change.
        public String tag() {
            return "\"" + file.item() + "-" + file.name() + "\"";
        }
    }

    /// @param address the part of the path that is ours
    /// @param fileName such as `960.webp`
    public Optional<Shown> find(String address, String fileName) {
        return MediaAddress.read(address)
                .flatMap(read -> PictureFormat.ofExtension(fileName.substring(fileName.indexOf('.') + 1))
                        .flatMap(format -> Tenancy.callAs(read.tenant(), () -> find(read, fileName, format))));
    }

    /// @return what is to be read once and closed
    public Optional<StoredContent> open(Shown shown) {
        return Tenancy.callAs(shown.tenant(), () -> store.open(shown.file()));
    }

    private Optional<Shown> find(MediaAddress address, String fileName, PictureFormat format) {
        return Objects.requireNonNull(transaction.execute(_ -> items.find(address.item())
                .filter(item -> isSecretOf(item, address))
                .filter(item -> item.sizes().stream()
                        .anyMatch(size -> size.fileName(format).equals(fileName)))
                .map(item -> new Shown(
                        address.tenant(),
                        new StoredFile(item.listing().value(), address.item(), fileName),
                        format.mediaType()))));
    }

    private static boolean isSecretOf(MediaItem item, MediaAddress address) {
        return MessageDigest.isEqual(
                item.secret().getBytes(StandardCharsets.US_ASCII),
                address.secret().getBytes(StandardCharsets.US_ASCII));
    }
}

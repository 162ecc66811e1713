package io.doorstep.property.media.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the files of media, those of the bound tenant apart from all others. Whatever goes wrong in it is thrown, so
/// that a job tries again.
public interface MediaStore {

    /// Puts a file where another of the same name may lie already.
    void put(StoredFile file, Path content, String mediaType);

    Optional<StoredContent> open(StoredFile file);

    void remove(StoredFile file);

    /// @param item absent removes all of the listing
    void removeAll(UUID listing, @Nullable UUID item);
}

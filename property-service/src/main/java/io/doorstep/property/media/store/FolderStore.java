package io.doorstep.property.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// Media in a folder; a file is there whole or not at all.
final class FolderStore implements MediaStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(StoredFile file, Path content, String mediaType) {
        Path place = folder.resolve(file.path());
        try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "new", null);
            Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredContent> open(StoredFile file) {
        Path place = folder.resolve(file.path());
        try {
            return Optional.of(new StoredContent(Files.newInputStream(place), Files.size(place)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(StoredFile file) {
        try {
            Files.deleteIfExists(folder.resolve(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void removeAll(UUID listing, @Nullable UUID item) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(StoredFile.folder(listing, item)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

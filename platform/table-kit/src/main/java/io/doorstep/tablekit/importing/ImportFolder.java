package io.doorstep.tablekit.importing;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.tablekit.UnreadableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;

/// Where files wait until they are in, each tenant's in a folder of its own.
public final class ImportFolder {

    private final Path folder;

    /// @param folder the folder of all imports
    public ImportFolder(Path folder) {
        this.folder = folder;
    }

    /// No part of the path comes from outside.
    Path fileOf(UUID importId) {
        return folder.resolve(Tenancy.current().toString()).resolve(importId + ".table");
    }

    /// Keeps a file that can be read, and no other.
    ///
    /// @param plan makes of its header how it is read, or throws what is wrong with that
    /// @throws UnreadableTableException that says in plain words why it is not kept
    public <T> T keep(UUID importId, InputStream content, Function<FileHeader, T> plan) {
        Path file = fileOf(importId);
        try {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return plan.apply(FileHeader.of(file));
        } catch (IllegalArgumentException | UnreadableTableException e) {
            remove(importId);
            throw new UnreadableTableException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            remove(importId);
            throw new UnreadableTableException("The file cannot be read.");
        }
    }

    public void remove(UUID importId) {
        try {
            Files.deleteIfExists(fileOf(importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

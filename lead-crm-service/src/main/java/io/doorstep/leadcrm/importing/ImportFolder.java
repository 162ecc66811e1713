package io.doorstep.leadcrm.importing;

import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/// Where files wait until they are in, each tenant's in a folder of its own.
@Component
class ImportFolder {

    private final ImportSettings settings;

    ImportFolder(ImportSettings settings) {
        this.settings = settings;
    }

    /// @param folder the folder of all imports
    @ConfigurationProperties("doorstep.lead-import")
    record ImportSettings(Path folder) {}

    /// No part of the path comes from outside.
    Path fileOf(ImportId id) {
        return settings.folder().resolve(Tenancy.current().toString()).resolve(id + ".table");
    }

    Path keep(ImportId id, InputStream content) {
        Path file = fileOf(id);
        try {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    void remove(ImportId id) {
        try {
            Files.deleteIfExists(fileOf(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

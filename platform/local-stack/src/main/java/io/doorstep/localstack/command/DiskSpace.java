package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room for the data, looked at before anything is started.
final class DiskSpace {

    private static final long MEBIBYTE = 1024 * 1024;

    private DiskSpace() {}

    /// @throws Refusal when the disk of the folder has less room than that
    static void require(Path folder, long mebibytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            if (free < mebibytes) {
                throw new Refusal("The disk is full: %s has %d MiB free, and Doorstep needs %d MiB."
                        .formatted(folder, free, mebibytes));
            }
        } catch (IOException e) {
            throw new Refusal("The disk of " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}

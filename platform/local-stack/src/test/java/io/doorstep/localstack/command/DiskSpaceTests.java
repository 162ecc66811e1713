package io.doorstep.localstack.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.localstack.ground.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTests {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsToldInOneSentence() {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The disk is full: " + folder);
    }

    @Test
    void enoughRoomIsNotTalkedAbout() {
        assertThatCode(() -> DiskSpace.require(folder, 0)).doesNotThrowAnyException();
    }
}

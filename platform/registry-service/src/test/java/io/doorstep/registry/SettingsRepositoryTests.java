package io.doorstep.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is in `config-repo` means something to somebody.
class SettingsRepositoryTests {

    /// The first words of keys that belong to the libraries.
    private static final Set<String> NOT_OURS =
            Set.of("spring", "server", "management", "eureka", "logging", "db-scheduler", "resilience4j", "springdoc");

    @TempDir
    private Path folder;

    static Stream<SettingsFile> files() {
        return SettingsFile.list().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyIsReadByTheServiceThatItIsFor(SettingsFile file) throws IOException {
        KnownSettings known = KnownSettings.of(modules(file));
        assertThat(file.keys())
                .isNotEmpty()
                .filteredOn(key -> !NOT_OURS.contains(key.split("\\.")[0]))
                .as("keys of config-repo/%s that no settings record knows", file)
                .allMatch(known::contain);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noSettingIsInTheServicesOwnFileToo(SettingsFile file) {
        if (file.profile().isEmpty() && !file.application().equals(SettingsFile.ALL)) {
            Path own = SettingsFile.folderOf(file.application()).resolve("src/main/resources/application.yaml");
            assertThat(file.keys()).doesNotContainAnyElementsOf(SettingsFile.keysOf(own));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileBeginsWithWhatItIsFor(SettingsFile file) throws IOException {
        assertThat(Files.readAllLines(file.path()).getFirst()).startsWith("# ");
    }

    @Test
    void aMistypedKeyIsNotKnown() throws IOException {
        KnownSettings known = KnownSettings.of(Stream.of(SettingsFile.folderOf("gateway")));
        assertThat(known.contain("doorstep.quota.tiers.STARTER.requests-per-hour"))
                .isTrue();
        assertThat(known.contain("doorstep.edge.allowed-origins[0]")).isTrue();
        assertThat(known.contain("doorstep.quota.tiers.STARTER.request-per-hour"))
                .isFalse();
        assertThat(known.contain("doorstep.quota.tier.STARTER.requests-per-hour"))
                .isFalse();
        assertThat(known.contain("doorstep.edge.allowed-origin")).isFalse();
    }

    @Test
    void yamlThatCannotBeReadIsFound() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yml"), "doorstep:\n  mail: from: nobody\n");
        assertThatThrownBy(() -> SettingsFile.keysOf(broken)).hasMessageContaining("mapping values are not allowed");
    }

    private static Stream<Path> modules(SettingsFile file) {
        Stream<Path> kits = Stream.of("service-kit", "mail-kit", "workflow-kit")
                .map(SettingsFile.ROOT.resolve("platform")::resolve);
        Stream<String> readers = file.application().equals(SettingsFile.ALL)
                ? SettingsFile.services().stream()
                : Stream.of(file.application());
        return Stream.concat(readers.map(SettingsFile::folderOf), kits);
    }
}

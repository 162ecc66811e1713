package io.doorstep.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/// A file of `config-repo`: `application.yml`, `lead-crm.yml`, or either for a profile as in `lead-crm-local.yml`.
///
/// @param application the service that it is for, or `application` for all of them
/// @param profile empty where it holds in every environment
record SettingsFile(Path path, String application, String profile) {

    static final String ALL = "application";

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path REPOSITORY = ROOT.resolve("config-repo");

    static List<SettingsFile> list() {
        try (Stream<Path> files = Files.list(REPOSITORY)) {
            return files.sorted().map(SettingsFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of all services that read their settings from the registry.
    static List<String> services() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .map(name -> name.substring(0, name.length() - "-service".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folderOf(String service) {
        return ROOT.resolve(service + "-service");
    }

    Set<String> keys() {
        return keysOf(path);
    }

    /// Those that hold in every environment.
    static Set<String> keysOf(Path yaml) {
        try {
            Set<String> keys = new TreeSet<>();
            new YamlPropertySourceLoader()
                    .load(yaml.toString(), new FileSystemResource(yaml)).stream()
                            .map(document -> (EnumerablePropertySource<?>) document)
                            .filter(document -> !document.containsProperty("spring.config.activate.on-profile"))
                            .forEach(document -> keys.addAll(List.of(document.getPropertyNames())));
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SettingsFile of(Path path) {
        String name = path.getFileName().toString().replaceFirst("\\.yml$", "");
        String application = Stream.concat(services().stream(), Stream.of(ALL))
                .filter(known -> name.equals(known) || name.startsWith(known + "-"))
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> new IllegalStateException(path + " belongs to no service"));
        return new SettingsFile(
                path, application, name.substring(application.length()).replaceFirst("^-", ""));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}

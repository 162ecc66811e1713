package io.doorstep.systemtests;

import io.doorstep.kit.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// An operation as a service's compiled controllers answer it.
///
/// @param path as OpenAPI writes it
/// @param permission empty where none is needed
/// @param hidden kept out of the document on purpose: what services ask each other
record CodedOperation(String method, String path, String permission, boolean hidden) {

    /// Of all services.
    ///
    /// @param root of the sources, where everything has been built
    static List<CodedOperation> all(Path root) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.filter(module -> module.getFileName().toString().endsWith("-service"))
                    .flatMap(module -> classes(module.resolve("target/classes")))
                    .map(CodedOperation::metadataOf)
                    .filter(type -> type.hasAnnotation(RestController.class.getName()))
                    .flatMap(CodedOperation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> classes(Path folder) {
        try {
            return Files.exists(folder)
                    ? Files.walk(folder).filter(file -> file.toString().endsWith(".class"))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotationMetadata metadataOf(Path file) {
        try {
            return new SimpleMetadataReaderFactory()
                    .getMetadataReader(new FileSystemResource(file))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CodedOperation> of(AnnotationMetadata controller) {
        List<String> prefixes = paths(controller.getAnnotations());
        return controller.getAnnotatedMethods(RequestMapping.class.getName()).stream()
                .flatMap(method -> prefixes.stream().flatMap(prefix -> paths(method.getAnnotations()).stream()
                        .map(path -> of(controller, method, prefix + path))));
    }

    private static CodedOperation of(AnnotationMetadata controller, MethodMetadata method, String path) {
        RequestMethod[] verbs =
                method.getAnnotations().get(RequestMapping.class).getEnumArray("method", RequestMethod.class);
        return new CodedOperation(
                verbs.length == 0 ? "GET" : verbs[0].name().toUpperCase(Locale.ROOT),
                path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"),
                permission(method.getAnnotations()).isEmpty()
                        ? permission(controller.getAnnotations())
                        : permission(method.getAnnotations()),
                method.isAnnotated(Hidden.class.getName()) || controller.isAnnotated(Hidden.class.getName()));
    }

    private static List<String> paths(MergedAnnotations annotations) {
        MergedAnnotation<RequestMapping> mapping = annotations.get(RequestMapping.class);
        String[] paths = mapping.isPresent() ? mapping.getStringArray("path") : new String[0];
        return paths.length == 0 ? List.of("") : Arrays.asList(paths);
    }

    private static String permission(MergedAnnotations annotations) {
        return annotations
                .get(RequiresPermission.class)
                .getValue("value", String.class)
                .orElse("");
    }

    @Override
    public String toString() {
        return method + " " + path + (permission.isEmpty() ? "" : " (" + permission + ")");
    }
}

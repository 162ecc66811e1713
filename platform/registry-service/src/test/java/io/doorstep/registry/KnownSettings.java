package io.doorstep.registry;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// The keys that the sources of a module read: by a record of `@ConfigurationProperties`, or by `@Value`.
final class KnownSettings extends TreeScanner<Void, Void> {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.-]+)");
    private static final Pattern MAP = Pattern.compile("Map<String, ?(\\w+)>");

    private final Set<String> patterns = new HashSet<>();
    private final Map<String, ClassTree> records = new HashMap<>();

    private KnownSettings() {}

    static KnownSettings of(Stream<Path> modules) throws IOException {
        var known = new KnownSettings();
        for (Path module : modules.toList()) {
            for (CompilationUnitTree source : parse(module.resolve("src/main/java"))) {
                known.records.clear();
                known.new Records().scan(source, null);
                known.scan(source, null);
            }
        }
        return known;
    }

    /// However it is spelled: `retry-delays`, `retryDelays`, and by element as in `allowed-origins[0]`.
    boolean contain(String key) {
        String plain = plain(key.replaceAll("\\[\\d+]", ""));
        return patterns.stream().anyMatch(plain::matches);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        if (annotation.getAnnotationType().toString().equals("Value")) {
            Matcher placeholder = PLACEHOLDER.matcher(text(annotation));
            while (placeholder.find()) {
                patterns.add(Pattern.quote(plain(placeholder.group(1))));
            }
        }
        return super.visitAnnotation(annotation, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        type.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("ConfigurationProperties"))
                .forEach(annotation -> add(Pattern.quote(plain(text(annotation))), type));
        return super.visitClass(type, nothing);
    }

    private void add(String prefix, ClassTree type) {
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree component
                    && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
                add(
                        prefix + "\\." + plain(component.getName().toString()),
                        component.getType().toString());
            }
        }
    }

    private void add(String key, String type) {
        Matcher map = MAP.matcher(type);
        if (map.matches()) {
            add(key + "\\.[^.]+", map.group(1));
        } else if (records.containsKey(type)) {
            add(key, records.get(type));
        } else {
            patterns.add(key);
        }
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String text(AnnotationTree annotation) {
        var text = new StringBuilder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                text.append(literal.getValue());
                return super.visitLiteral(literal, nothing);
            }
        }.scan(annotation, null);
        return text.toString();
    }

    private static Iterable<? extends CompilationUnitTree> parse(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            return task.parse();
        }
    }

    private final class Records extends TreeScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                records.put(type.getSimpleName().toString(), type);
            }
            return super.visitClass(type, nothing);
        }
    }
}

package io.doorstep.systemtests.contracts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The strings of a source file, and the names that it gave to some of them.
record Texts(Set<String> all, Map<String, String> constants) {

    static Texts of(CompilationUnitTree source) {
        var texts = new Texts(new LinkedHashSet<>(), new HashMap<>());
        texts.collector(texts.all).scan(source, null);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() instanceof LiteralTree literal
                        && literal.getValue() instanceof String text) {
                    texts.constants.put(variable.getName().toString(), text);
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(source, null);
        return texts;
    }

    /// Those within a part of the file, also by the name of a constant.
    Set<String> in(Tree part) {
        Set<String> found = new LinkedHashSet<>();
        collector(found).scan(part, null);
        return found;
    }

    private TreeScanner<Void, Void> collector(Set<String> found) {
        return new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return super.visitLiteral(literal, nothing);
            }

            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                String text = constants.get(name.getName().toString());
                if (text != null) {
                    found.add(text);
                }
                return super.visitIdentifier(name, nothing);
            }
        };
    }
}

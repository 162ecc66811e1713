package io.doorstep.systemtests.contracts;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import io.doorstep.systemtests.contracts.Mention.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds where a source file sends and takes events: through the outbox and `@OnEvent`, or past them by plain Kafka.
///
/// A type that is worked out rather than written in its place, as by a switch, is one of those that the file names.
final class EventMentions extends TreeScanner<Void, Void> {

    private static final Predicate<String> TYPE =
            Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*").asMatchPredicate();

    private final Texts texts;
    private final String file;
    private final List<Mention> mentions = new ArrayList<>();

    private EventMentions(CompilationUnitTree source) {
        this.texts = Texts.of(source);
        this.file = source.getSourceFile().getName();
    }

    static List<Mention> in(CompilationUnitTree source) {
        var scanner = new EventMentions(source);
        scanner.scan(source, null);
        return scanner.withTypesFromElsewhere();
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        switch (annotation.getAnnotationType().toString()) {
            case "OnEvent" -> note(Way.TAKEN, argument(annotation, "topic"), typesIn(argument(annotation, "type")));
            case "KafkaListener" -> note(Way.TAKEN, argument(annotation, "topics"), Set.of());
            default -> {} // says nothing of events
        }
        return super.visitAnnotation(annotation, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void nothing) {
        List<? extends ExpressionTree> arguments = creation.getArguments();
        switch (creation.getIdentifier().toString().replaceAll("<.*>", "")) {
            case "OutgoingEvent" -> note(Way.SENT, arguments.get(0), typesIn(arguments.get(1)));
            case "ProducerRecord" -> note(Way.SENT, arguments.get(0), Set.of());
            case "ContainerProperties" -> note(Way.TAKEN, arguments.get(0), Set.of());
            default -> {} // says nothing of events
        }
        return super.visitNewClass(creation, nothing);
    }

    private void note(Way way, ExpressionTree topic, Set<String> types) {
        Set<String> topics = texts.in(topic);
        if (topics.isEmpty()) {
            throw new IllegalStateException(
                    file + " names a topic by neither a string nor a constant of its own: " + topic);
        }
        topics.forEach(name -> mentions.add(new Mention(way, name, types)));
    }

    private List<Mention> withTypesFromElsewhere() {
        Set<String> others = new LinkedHashSet<>(texts.all());
        others.removeIf(TYPE.negate());
        mentions.forEach(mention -> others.removeAll(mention.types()));
        return mentions.stream()
                .map(mention ->
                        mention.types().isEmpty() ? new Mention(mention.way(), mention.topic(), others) : mention)
                .peek(this::requireTypeOfWhatIsSent)
                .toList();
    }

    private void requireTypeOfWhatIsSent(Mention mention) {
        if (mention.way() == Way.SENT && mention.types().isEmpty()) {
            throw new IllegalStateException(file + " sends to «" + mention.topic() + "» and names no type of event");
        }
    }

    private Set<String> typesIn(ExpressionTree expression) {
        Set<String> types = new LinkedHashSet<>(texts.in(expression));
        types.removeIf(TYPE.negate());
        return types;
    }

    private static ExpressionTree argument(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals(name))
                .map(AssignmentTree::getExpression)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(annotation + " has no " + name));
    }
}

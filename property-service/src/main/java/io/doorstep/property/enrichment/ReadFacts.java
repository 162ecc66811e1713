package io.doorstep.property.enrichment;

import io.doorstep.kit.web.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a workflow's facts as a stranger's: `{facts: [{kind, value}], ownerName?}`. No facts are an answer too.
final class ReadFacts {

    private static final int MOST = FactKind.values().length;

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<FactKind> seen = EnumSet.noneOf(FactKind.class);

    private ReadFacts(LocalDate today) {
        this.today = today;
    }

    /// What an answer comes to.
    sealed interface Reading {

        record Holds(BroughtFacts facts) implements Reading {}

        record Fails(List<FieldProblem> problems) implements Reading {}
    }

    static Reading read(JsonNode answer, LocalDate today) {
        return new ReadFacts(today).readAll(answer);
    }

    private Reading readAll(JsonNode answer) {
        List<BroughtFact> facts = readFacts(answer.path("facts"));
        String owner = readOwner(answer.path("ownerName"));
        return problems.isEmpty() ? new Reading.Holds(new BroughtFacts(facts, owner)) : new Reading.Fails(problems);
    }

    private List<BroughtFact> readFacts(JsonNode facts) {
        List<BroughtFact> read = new ArrayList<>();
        if (!facts.isArray() || facts.size() > MOST) {
            refuse("/facts", "out_of_range", "Give a list of up to %d facts, each kind once.".formatted(MOST));
            return read;
        }
        for (int i = 0; i < facts.size(); i++) {
            readFact(facts.get(i), "/facts/" + i).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private Optional<BroughtFact> readFact(JsonNode fact, String at) {
        FactKind kind = FactKind.find(fact.path("kind").asString("")).orElse(null);
        if (kind == null || !seen.add(kind)) {
            refuse(at + "/kind", "out_of_range", "Give one of those that were asked for, once.");
            return Optional.empty();
        }
        Optional<String> value = kind.shape().read(fact.path("value"), today);
        if (value.isEmpty()) {
            refuse(at + "/value", "malformed", "Give " + kind.shape().wanted() + ".");
        }
        return value.map(text -> new BroughtFact(kind, text));
    }

    private @Nullable String readOwner(JsonNode name) {
        if (name.isMissingNode() || name.isNull()) {
            return null;
        }
        Optional<String> read = FactShape.text(name);
        if (read.isEmpty()) {
            refuse("/ownerName", "malformed", "Give " + FactShape.TEXT.wanted() + ", or none.");
        }
        return read.orElse(null);
    }

    private void refuse(String pointer, String code, String detail) {
        problems.add(new FieldProblem(pointer, code, detail));
    }
}

package io.doorstep.systemtests.isolation;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a tenant owns, as it sees it itself: the ids of its things by collection, and words that only it has.
final class Belongings {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int PER_COLLECTION = 6;

    private final Map<String, Set<String>> idsByCollection = new HashMap<>();
    private final Set<String> canaries;

    /// @param canaries words that stand in its data and nowhere else
    Belongings(Set<String> canaries) {
        this.canaries = canaries;
    }

    /// Reads every list that it may read.
    static Belongings of(Api owner, List<Operation> operations, Set<String> canaries) {
        Belongings belongings = new Belongings(canaries);
        for (Operation operation : operations) {
            if (operation.isRead() && operation.pathParameters().isEmpty()) {
                Answer answer = owner.get(operation.path());
                if (answer.status() == 200) {
                    belongings.note(operation.collection(), answer.text());
                }
            }
        }
        return belongings;
    }

    private void note(String collection, String text) {
        Set<String> ids = idsByCollection.computeIfAbsent(collection, _ -> new LinkedHashSet<>());
        Matcher matcher = ID.matcher(text);
        while (matcher.find() && ids.size() < PER_COLLECTION) {
            ids.add(matcher.group());
        }
    }

    /// Ids to try on an operation: those of its own collection first, then some of everything.
    List<String> idsFor(Operation operation) {
        Set<String> ids = new LinkedHashSet<>(idsByCollection.getOrDefault(operation.collection(), Set.of()));
        idsByCollection.values().forEach(others -> others.stream().limit(1).forEach(ids::add));
        return ids.stream().limit(PER_COLLECTION + 4L).toList();
    }

    /// The first of its words that stands in a text.
    String canaryIn(String text) {
        return canaries.stream().filter(text::contains).findFirst().orElse("");
    }

    int size() {
        return idsByCollection.values().stream().mapToInt(Set::size).sum();
    }
}

package io.doorstep.property.upload.reading;

import io.doorstep.property.vocabulary.FeatureWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// «With a pool and a double garage, no basement»; not «to view it», and not what is in the neighbourhood.
final class FeatureStatements implements StatementRule {

    private static final Pattern ELSEWHERE =
            Pattern.compile(".*\\b(?:to|we|you|they|will|can|please|close to|near(?:by)?|next to|opposite|(?:from|to)"
                    + " (?:the|a)|potential for an?|room for an?|space for an?|planning (?:permission )?for an?|could add"
                    + " an?|community|public|local|botanical|beer) $");

    @Override
    public void read(Statement statement) {
        Set<String> absent = new TreeSet<>();
        for (FeatureWords.Feature feature : FeatureWords.ALL) {
            statement.each(feature.unwanted(), _ -> {
                absent.add(feature.name());
                return true;
            });
            statement.each(feature.wanted(), match -> {
                boolean here =
                        !ELSEWHERE.matcher(statement.before(match.start())).matches();
                if (here && !absent.contains(feature.name())) {
                    statement.found(Field.FEATURES, List.of(feature.name()), Span.of(match), Sureness.LIKELY);
                }
                return true;
            });
        }
    }
}

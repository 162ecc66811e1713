package io.doorstep.property.upload.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what a text says of a property: «3 bed flat, 85 m², £450k, 12 Elm Road, Leeds LS6 2AB».
public final class StatementReader {

    /// Earlier ones take their words away from later ones: «98178» is no price once it is a postal code.
    private static final List<StatementRule> RULES = List.of(
            new ReferenceStatements(),
            new AddressStatements(),
            new RoomStatements(),
            new TypeStatements(),
            new AreaStatements(),
            new YearStatements(),
            new PriceStatements(),
            new PurposeStatements(),
            new FeatureStatements(),
            new TownStatements(),
            new ProseStatements());

    private StatementReader() {}

    /// @return one for each field that the text says something about
    public static List<Finding> read(String text, Idiom idiom) {
        Statement statement = new Statement(text, idiom);
        RULES.forEach(rule -> rule.read(statement));
        Map<Field, Finding> byField = new EnumMap<>(Field.class);
        statement.findings().forEach(finding -> byField.merge(finding.field(), finding, StatementReader::weigh));
        return new ArrayList<>(byField.values());
    }

    /// Of two that say different things the surer one holds; of two as sure the first, in doubt.
    private static Finding weigh(Finding first, Finding second) {
        if (first.field() == Field.FEATURES) {
            List<Object> all = Stream.concat(((List<?>) first.value()).stream(), ((List<?>) second.value()).stream())
                    .<Object>map(feature -> feature)
                    .distinct()
                    .toList();
            return new Finding(Field.FEATURES, all, first.span(), first.sureness());
        }
        boolean same = first.value().equals(second.value());
        int order = first.sureness().compareTo(second.sureness());
        if (order < 0) {
            return second;
        }
        return same || order > 0 ? first : first.atMost(Sureness.DOUBTFUL);
    }
}

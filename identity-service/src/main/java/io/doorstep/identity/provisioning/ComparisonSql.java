package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimAttribute;
import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import io.doorstep.identity.provisioning.scim.ScimFilter.Compare;
import io.doorstep.identity.provisioning.scim.ScimFilter.Operator;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/// Compares a column with what the client wrote, which becomes a parameter whatever it is.
final class ComparisonSql {

    private final Map<String, Object> parameters = new HashMap<>();

    Map<String, Object> parameters() {
        return parameters;
    }

    /// @param value the column, in SQL
    String of(Compare compare, String value) {
        Operator operator = compare.operator();
        ScimAttribute leaf = compare.attribute().leaf();
        if (compare.value() == null) {
            return switch (operator) {
                case EQ -> value + " is null";
                case NE -> value + " is not null";
                case CO, SW, EW, GT, GE, LT, LE -> throw unfit(leaf, operator);
            };
        }
        return switch (leaf.kind()) {
            case STRING -> texts(operator, leaf, value, String.valueOf(compare.value()));
            case BOOLEAN -> flags(operator, leaf, value, compare.value());
            case DATE_TIME -> times(operator, leaf, value, String.valueOf(compare.value()));
            case COMPLEX -> throw unfit(leaf, operator);
        };
    }

    private String texts(Operator operator, ScimAttribute leaf, String value, String wanted) {
        boolean exact = leaf.is(Trait.CASE_EXACT);
        String actual = exact ? value : "lower(" + value + ")";
        String parameter = "cast(" + bind(wanted) + " as text)";
        String other = exact ? parameter : "lower(" + parameter + ")";
        return switch (operator) {
            case EQ -> actual + " = " + other;
            case NE -> actual + " is distinct from " + other;
            case CO -> "position(" + other + " in " + actual + ") > 0";
            case SW -> "starts_with(" + actual + ", " + other + ")";
            case EW -> "right(" + actual + ", length(" + other + ")) = " + other;
            case GT -> actual + " > " + other;
            case GE -> actual + " >= " + other;
            case LT -> actual + " < " + other;
            case LE -> actual + " <= " + other;
        };
    }

    private String flags(Operator operator, ScimAttribute leaf, String value, Object wanted) {
        boolean flag = Boolean.parseBoolean(wanted.toString());
        return switch (operator) {
            case EQ -> value + " = " + bind(flag);
            case NE -> value + " is distinct from " + bind(flag);
            case CO, SW, EW, GT, GE, LT, LE -> throw unfit(leaf, operator);
        };
    }

    private String times(Operator operator, ScimAttribute leaf, String value, String wanted) {
        Timestamp time = time(leaf, wanted);
        return switch (operator) {
            case EQ -> value + " = " + bind(time);
            case NE -> value + " <> " + bind(time);
            case GT -> value + " > " + bind(time);
            case GE -> value + " >= " + bind(time);
            case LT -> value + " < " + bind(time);
            case LE -> value + " <= " + bind(time);
            case CO, SW, EW -> throw unfit(leaf, operator);
        };
    }

    private static Timestamp time(ScimAttribute leaf, String text) {
        try {
            return Timestamp.from(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw ScimRefusal.invalidFilter(leaf.name() + " is compared with a time such as 2026-01-31T09:00:00Z.");
        }
    }

    private static ScimRefusal unfit(ScimAttribute leaf, Operator operator) {
        return ScimRefusal.invalidFilter("%s cannot be compared by %s.".formatted(leaf.name(), operator));
    }

    private String bind(Object value) {
        String name = "filter" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}

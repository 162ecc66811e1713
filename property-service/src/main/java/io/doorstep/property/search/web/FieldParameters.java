package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.customfield.CheckCustomFields;
import io.doorstep.property.customfield.CheckCustomFields.Defined;
import io.doorstep.property.customfield.CustomFieldView;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.search.CountedField;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.FieldKind;
import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.FieldValues;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.OwnTexts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads what is asked of the business's own fields: `field.heating=gas`, `field.hoaFee.max=300`,
/// `field.builtOn.min=2020-01-01`.
@Component
public class FieldParameters {

    static final String EXAMPLE = "{\"field.heating\": [\"gas\"], \"field.hoaFee.max\": [\"300\"]}";
    static final String DESCRIPTION =
            "Custom fields: `field.NAME=…`, several times for any of several values; of numbers"
                    + " and days also `field.NAME.min=…` and `field.NAME.max=…`";

    private static final int MOST_FIELDS = 10;

    private final CheckCustomFields customFields;

    FieldParameters(CheckCustomFields customFields) {
        this.customFields = customFields;
    }

    /// @param parameters with others among them, which are passed over; a value is one or a list
    public List<FieldCondition> read(Map<String, ?> parameters) {
        Collection<AskedField> asked = asked(parameters);
        if (asked.isEmpty()) {
            return List.of();
        }
        if (asked.size() > MOST_FIELDS) {
            throw Problems.unprocessable(
                    "too_many_fields", "A search asks for at most %d custom fields.".formatted(MOST_FIELDS));
        }
        Defined defined = defined();
        return asked.stream()
                .map(field -> field.condition(known(defined, field.name())))
                .toList();
    }

    List<CountedField> counted(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Defined defined = defined();
        return names.stream().map(name -> counted(known(defined, name))).toList();
    }

    /// @param sort `field.hoaFee`, `-field.hoaFee`
    FieldOrder order(String sort) {
        CustomFieldView field = known(defined(), sort.substring(sort.indexOf('.') + 1));
        return switch (field.type()) {
            case NUMBER -> new FieldOrder(field.name(), FieldKind.NUMBER);
            case DATE -> new FieldOrder(field.name(), FieldKind.DAY);
            case TEXT, CHOICE, BOOLEAN ->
                throw Problems.unprocessable(
                        "invalid_field",
                        sort + " is no order: numbers and days have one, a " + field.type() + " has none.");
        };
    }

    /// In which of their texts words find something for this caller.
    OwnTexts texts() {
        return ListingVisibility.isOfTheBusiness(Caller.current())
                ? OwnTexts.ALL
                : OwnTexts.of(defined().namesForVisitors());
    }

    private static CountedField counted(CustomFieldView field) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (field.type()) {
            case CHOICE ->
                field.choices()
                        .forEach(choice ->
                                values.put(FieldKind.TEXT.key(field.name()) + FieldValues.normal(choice), choice));
            case BOOLEAN ->
                Stream.of("true", "false").forEach(flag -> values.put(FieldKind.FLAG.key(field.name()) + flag, flag));
            case TEXT, NUMBER, DATE ->
                throw Problems.unprocessable(
                        "invalid_field",
                        "fieldFacets has %s, which is a %s: what is a CHOICE or a BOOLEAN is counted."
                                .formatted(field.name(), field.type()));
        }
        return new CountedField(field.name(), values);
    }

    private static Collection<AskedField> asked(Map<String, ?> parameters) {
        Map<String, AskedField> asked = new TreeMap<>();
        parameters.forEach((parameter, said) -> {
            if (parameter.startsWith(FilterParameters.FIELD)) {
                String name = parameter.substring(FilterParameters.FIELD.length());
                if (name.endsWith(FilterParameters.MIN)) {
                    field(asked, name, FilterParameters.MIN).least().addAll(texts(parameter, said));
                } else if (name.endsWith(FilterParameters.MAX)) {
                    field(asked, name, FilterParameters.MAX).most().addAll(texts(parameter, said));
                } else {
                    field(asked, name, "").values().addAll(texts(parameter, said));
                }
            }
        });
        return asked.values();
    }

    private static AskedField field(Map<String, AskedField> asked, String name, String ending) {
        return asked.computeIfAbsent(name.substring(0, name.length() - ending.length()), AskedField::new);
    }

    private static List<String> texts(String parameter, Object said) {
        return switch (said) {
            case Collection<?> several ->
                several.stream().flatMap(one -> texts(parameter, one).stream()).toList();
            case String text -> List.of(text);
            case Number number -> List.of(number.toString());
            case Boolean flag -> List.of(flag.toString());
            default -> throw Problems.unprocessable("invalid_field", parameter + " is one value or a list of values.");
        };
    }

    private Defined defined() {
        return customFields.defined();
    }

    /// What is not for this caller looks like what is not there.
    private static CustomFieldView known(Defined defined, String name) {
        boolean isOurs = ListingVisibility.isOfTheBusiness(Caller.current());
        return defined.find(name)
                .filter(field -> isOurs || field.isForVisitors())
                .orElseThrow(() -> Problems.unprocessable(
                        "unknown_field",
                        "There is no custom field " + name + ". They are listed at /api/v1/properties/custom-fields."));
    }
}

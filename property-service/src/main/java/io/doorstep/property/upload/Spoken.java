package io.doorstep.property.upload;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.upload.reading.Field;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// How a draft's facts and the questions about them are said.
final class Spoken {

    private static final Map<Field, String> ASKED = Map.ofEntries(
            Map.entry(
                    Field.TYPE,
                    "What is it: a house, an apartment, a townhouse, a villa, a room, a plot, a commercial property,"
                            + " or something else?"),
            Map.entry(Field.PURPOSE, "Is it for sale or to let?"),
            Map.entry(Field.BEDROOMS, "How many bedrooms does it have?"),
            Map.entry(Field.BATHROOMS, "How many bathrooms does it have?"),
            Map.entry(
                    Field.LIVING_AREA, "How large is it inside, in square metres? Say sq ft if you mean square feet."),
            Map.entry(
                    Field.LOT_AREA,
                    "How large is the plot, in square metres? Say acres, hectares or sq ft if you mean those."),
            Map.entry(Field.CITY, "In which town is it?"));

    private Spoken() {}

    static String question(Field field, Draft draft) {
        if (draft.isDoubtful(field)) {
            Evidence known = draft.evidence().get(field.pointer());
            String where = known == null || known.quote() == null ? "" : " in «" + known.quote() + "»";
            return "I read %s: %s%s. Is that right?".formatted(field.words(), value(field, draft.at(field)), where);
        }
        if (field == Field.PRICE) {
            return ListingPurpose.RENT.name().equals(draft.at(Field.PURPOSE).asString(""))
                    ? "What is the rent a month, in which currency?"
                    : "What is the price, in which currency?";
        }
        return ASKED.getOrDefault(field, "What is its " + field.words() + "?");
    }

    /// `450,000 USD`, `120 m²`, `apartment`.
    static String value(Field field, JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        return switch (field) {
            case PRICE ->
                new Money(value.path("amount").asLong(), value.path("currency").asString()).toString();
            case LIVING_AREA, LOT_AREA -> plain(value.asDouble()) + " m²";
            case BATHROOMS -> plain(value.asDouble());
            case TYPE -> ListingType.valueOf(value.asString()).words();
            case PURPOSE -> value.asString().equals(ListingPurpose.RENT.name()) ? "to let" : "for sale";
            case FEATURES -> value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
            case BEDROOMS, YEAR_BUILT -> String.valueOf(value.asInt());
            case CITY, LINE1, POSTAL_CODE, REGION, COUNTRY, REFERENCE, TITLE, DESCRIPTION -> value.asString();
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}

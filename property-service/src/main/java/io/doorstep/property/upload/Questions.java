package io.doorstep.property.upload;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Publishable;
import io.doorstep.property.listing.web.ListingForm;
import io.doorstep.property.upload.reading.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What is left to ask about a draft: what is doubtful, what a published listing must say, and what people who look for
/// a home want to know.
@Component
class Questions {

    /// Without them a listing's form would fill itself in.
    private static final Set<Field> NEVER_GUESSED = Set.of(Field.TYPE, Field.PURPOSE);

    private static final Set<ListingType> HOMES =
            EnumSet.of(ListingType.HOUSE, ListingType.APARTMENT, ListingType.TOWNHOUSE, ListingType.VILLA);

    private final ListingForm form;

    Questions(ListingForm form) {
        this.form = form;
    }

    /// @param leftOut what nobody knows
    /// @return the next one first
    List<Question> about(Draft draft, Set<Field> leftOut) {
        Set<Field> required = required(draft);
        List<Question> questions = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean missing = !draft.says(field)
                    && (required.contains(field) || isWanted(field, draft) && !leftOut.contains(field));
            if (draft.isDoubtful(field) || missing) {
                questions.add(new Question(field, required.contains(field), Spoken.question(field, draft)));
            }
        }
        return questions;
    }

    /// Why no listing of whatever status may be made of it: the JSON pointers of what would be guessed.
    List<String> guesses(Draft draft) {
        List<String> guesses = new ArrayList<>(draft.doubtful());
        NEVER_GUESSED.stream()
                .filter(field -> !draft.says(field))
                .map(Field::pointer)
                .sorted()
                .forEach(guesses::add);
        return guesses;
    }

    private Set<Field> required(Draft draft) {
        Set<Field> required = EnumSet.copyOf(NEVER_GUESSED);
        Publishable.missing(form.facts(draft.listing()), ListingStatus.PUBLISHED)
                .forEach(pointer -> Field.at(pointer).ifPresent(required::add));
        return required;
    }

    private static boolean isWanted(Field field, Draft draft) {
        ListingType type = draft.says(Field.TYPE)
                ? ListingType.valueOf(draft.at(Field.TYPE).asString())
                : ListingType.OTHER;
        return switch (field) {
            case BEDROOMS, BATHROOMS -> HOMES.contains(type);
            case LIVING_AREA -> HOMES.contains(type) || type == ListingType.COMMERCIAL || type == ListingType.ROOM;
            case LOT_AREA -> type == ListingType.LAND;
            case CITY -> !draft.says(Field.POSTAL_CODE);
            case TYPE,
                    PURPOSE,
                    PRICE,
                    LINE1,
                    POSTAL_CODE,
                    REGION,
                    COUNTRY,
                    YEAR_BUILT,
                    FEATURES,
                    REFERENCE,
                    TITLE,
                    DESCRIPTION -> false;
        };
    }
}
